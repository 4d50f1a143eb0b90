/** What we use of the harvester oai-pmh, which has no types of its own. */
declare module 'oai-pmh/src/oai-pmh.js' {
  type Header = {
    readonly identifier: string;
    readonly datestamp: string;
    readonly setSpec: string;
    readonly $?: { readonly status?: string };
  };
  type Listed = { readonly metadataPrefix: string } & Readonly<Record<string, string>>;
  export class OaiPmh {
    constructor(baseUrl: string);
    identify(): Promise<Readonly<Record<string, string>>>;
    listSets(): AsyncIterable<{ readonly setSpec: string }>;
    listMetadataFormats(): Promise<{ readonly metadataPrefix: string }>;
    listIdentifiers(options: Listed): AsyncIterable<Header>;
    listRecords(options: Listed): AsyncIterable<{
      readonly header: Header;
      readonly metadata?: Readonly<Record<string, unknown>>;
    }>;
    getRecord(
      identifier: string,
      metadataPrefix: string,
    ): Promise<{ readonly header: Header; readonly metadata?: Readonly<Record<string, unknown>> }>;
  }
}
