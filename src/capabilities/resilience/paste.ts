/** What somebody can copy to mend it, for this very domain. */
export type Paste =
  | {
      readonly kind: 'dns';
      /** The whole name, such as _dmarc.example.nl. */
      readonly name: string;
      readonly type: 'TXT' | 'CAA' | 'MX' | 'TLSA' | 'CNAME';
      readonly value: string;
      /** A key of `pasteWarnings`: what to look at before it is pasted. */
      readonly warning?: PasteWarning;
    }
  | {
      readonly kind: 'header';
      readonly name: string;
      readonly value: string;
      readonly warning?: PasteWarning;
    }
  | {
      readonly kind: 'file';
      /** Where it has to be found, such as /.well-known/security.txt. */
      readonly path: string;
      readonly text: string;
      readonly warning?: PasteWarning;
    };

export const pasteWarnings = [
  'replaces-other-txt',
  'only-if-all-mail-known',
  'all-pages-need-https',
  'try-report-only-first',
  'renew-every-year',
  'ask-supplier-first',
  'make-address-first',
] as const;
export type PasteWarning = (typeof pasteWarnings)[number];
