import type { Text } from '#platform/language/language.ts';

/** Who keeps the demo running: somebody of no organisation, as on an installation of one's own. */
export const demoAdministrator = {
  id: 'demo-administrator',
  name: 'Sjoerd Stekkerdoos',
  email: 'sjoerd@stekkerdoos.example',
};

export const administratorsWork: Text = {
  nl: 'Beheerder van deze installatie: ziet of alles loopt, en welke instituten makelaars hebben.',
  en: 'Administrator of this installation: sees whether all is well, and which institutes have brokers.',
};
