import { audienceAndValue, audienceAndValueIndicators } from './data/audience-and-value.ts';
import {
  cultureAndCompetences,
  cultureAndCompetencesIndicators,
} from './data/culture-and-competences.ts';
import { dataAndTechnology, dataAndTechnologyIndicators } from './data/data-and-technology.ts';
import {
  processesAndStructure,
  processesAndStructureIndicators,
} from './data/processes-and-structure.ts';
import { strategyAndBudget, strategyAndBudgetIndicators } from './data/strategy-and-budget.ts';
import type { Instrument } from './instrument.ts';

/** Samenspel's own scan: 10 questions quick, 25 up to basis, 50 up to deepening. */
export const samenspelInstrument: Instrument = {
  id: 'samenspel',
  version: '2026.1',
  name: { nl: 'Samenspel-scan', en: 'Samenspel scan' },
  levelNames: [
    { nl: 'Startend', en: 'Starting' },
    { nl: 'Lerend', en: 'Learning' },
    { nl: 'Uitvoerend', en: 'Performing' },
    { nl: 'Verbindend', en: 'Connecting' },
    { nl: 'Integraal', en: 'Integral' },
  ],
  parts: [
    strategyAndBudget,
    cultureAndCompetences,
    dataAndTechnology,
    audienceAndValue,
    processesAndStructure,
  ],
  indicators: [
    ...strategyAndBudgetIndicators,
    ...cultureAndCompetencesIndicators,
    ...dataAndTechnologyIndicators,
    ...audienceAndValueIndicators,
    ...processesAndStructureIndicators,
  ],
};
