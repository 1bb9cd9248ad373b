import { LECTURES_PAR_DEFAUT } from '../../../src/regles'
import type { Constat } from '../../../src/taskpane/cas-usage/contrat/constater'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../src/taskpane/dossier/dossier-neuf'
import { avancementDe } from '../../../src/taskpane/ecrans/contrat/avancement'
import type { Etape } from '../../../src/taskpane/ecrans/contrat/etapes'
import { redigerMessage } from '../../../src/textes'
import { commune } from '../cas-usage/commune'
import { COMMUNES } from '../classeur-du-contrat'

const CONSTAT: Constat = { feuilles: ['Communes'], communes: COMMUNES, anomalies: [], lectures: LECTURES_PAR_DEFAUT }

/** « en cours : Tableaux dans le classeur… ». */
function dire(etape: Etape, dossier: Partial<Dossier>, constat: Partial<Constat> | null = {}): string {
  const situation = {
    dossier: { ...DOSSIER_NEUF, ...dossier },
    constat: constat === null ? null : { ...CONSTAT, ...constat },
    ecritures: 2,
  }
  const { avancee, detail } = avancementDe(etape, situation)
  return [avancee ?? 'sans fin', detail === null ? [] : redigerMessage(detail)].flat().join(' : ')
}

describe('avancement d’une étape', () => {
  it.each<[Etape, Partial<Dossier>, Partial<Constat> | null, RegExp]>([
    ['cadre', {}, null, /^sans fin$/],
    ['cadre', {}, {}, /^à faire$/],
    ['cadre', { modalite: 'A' }, {}, /^en cours$/],
    ['cadre', { modalite: 'A', communes: ['Aubignane'] }, {}, /^fait$/],
    ['cadre', { modalite: 'B', communes: ['Saint-Éloi'] }, {}, /^en cours : Le contrat abaissant est choisi, mais la loi/],
    ['cadre', { modalite: 'A', communes: ['Perdue'] }, {}, /^en cours : .*Perdue/],
    ['communes', {}, { communes: [] }, /^à faire$/],
    ['communes', {}, {}, /^fait : Communes dans la feuille : 3\.$/],
    ['communes', { communes: ['Perdue'] }, {}, /^en cours/],
    ['communes', {}, { anomalies: [{ id: 'x', donnees: {} }] }, /^en cours/],
    ['hypotheses', {}, {}, /^à faire$/],
    ['hypotheses', {}, { feuilles: ['Hypothèses'] }, /^fait$/],
    ['objectifs', { communes: ['Aubignane'] }, {}, /^à faire$/],
    ['objectifs', { communes: ['Aubignane'], modalite: 'A' }, {}, /^fait$/],
    [
      'objectifs',
      { communes: ['Un', 'Deux'] },
      { communes: [commune('Un', { objectifRetenu: 0 }), commune('Deux')] },
      /^en cours$/,
    ],
    [
      'objectifs',
      { communes: ['Un', 'Deux'] },
      { communes: [commune('Un', { objectifRetenu: 0 }), commune('Deux', { tauxRetenu: 0.3 })] },
      /^fait$/,
    ],
    [
      'objectifs',
      { communes: ['Un', 'Clochemerle'] },
      { communes: [commune('Un', { objectifRetenu: 5 }), commune('Clochemerle', { residences: 1000, logements: 300, cible: 0.25 })] },
      /^fait$/,
    ],
    ['tableaux', {}, {}, /^à faire$/],
    ['tableaux', { brouillons: { Communes: { lignes: [], horsTableau: {} } } }, {}, /^à faire$/],
    ['tableaux', { brouillons: { 'TAB-04/un': { lignes: [], horsTableau: {} } } }, {}, /^en cours$/],
    ['tableaux', { brouillons: { 'TAB-12': { lignes: [], horsTableau: {} } } }, {}, /^en cours$/],
    [
      'tableaux',
      { communes: ['Mouvaux'] },
      { feuilles: ['tab-13', 'TAB-04 Mouvaux', 'TAB-12 Mouvaux', 'TAB-99', 'TAB-130'] },
      /^en cours : Tableaux dans le classeur : 2 sur 21\.$/,
    ],
    [
      'tableaux',
      { communes: ['Mouvaux', 'Roncq'] },
      { feuilles: ['TAB-13', 'TAB-04 Mouvaux', 'TAB-04 RONCQ', 'TAB-05 Roncq', 'TAB-06'] },
      /^en cours : Tableaux dans le classeur : 2 sur 21\.$/,
    ],
    ['grilles', {}, {}, /^à faire$/],
    ['grilles', { reponses: { q: { reponse: 'Non' } } }, {}, /^en cours : Questions répondues : 1\.$/],
    ['rediger', {}, {}, /^sans fin$/],
    ['ecritures', {}, {}, /^sans fin : Écritures qu’on peut remettre : 2\.$/],
  ])('%s, %j, %j', (etape, dossier, constat, attendu) => {
    expect(dire(etape, dossier, constat)).toMatch(attendu)
  })
})
