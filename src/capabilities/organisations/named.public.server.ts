export { isOfOpenOrganisation, namesOfOrganisations } from './named.store.server.ts';
