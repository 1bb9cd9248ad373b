import type { ArgumentBrut } from '../../src/catalogue'
import { FONCTIONS, trouverFonction } from '../../src/catalogue'
import type { Message, Resultat } from '../../src/regles'
import { lireDate, repartirFlux, soustraire } from '../../src/regles'
import { part } from '../../src/regles/com'
import { corrigerDroitsUniques, derogationEnVigueur, prioritaires } from '../../src/regles/flux'
import { CAS } from '../cas/fichiers'
import { CONTROLES_TABLEAUX } from './appels/tableaux'
import { APPELS_CMS_ARRONDISSEMENTS, CONTROLES_CMS_ARRONDISSEMENTS } from './appels/cms-arrondissements'
import { APPELS_CMS_COMMUNE, CONTROLES_CMS_COMMUNE } from './appels/cms-commune'
import { APPELS_CMS_CONTRAT, CONTROLES_CMS_CONTRAT } from './appels/cms-contrat'
import { APPELS_CMS_MUTUALISATION, CONTROLES_CMS_MUTUALISATION } from './appels/cms-mutualisation'
import { APPELS_CMS_PROJETS, CONTROLES_CMS_PROJETS } from './appels/cms-projets'
import { CONTROLES_CMS_TRAME } from './appels/cms-trame'
import { APPELS_COTATION } from './appels/cotation'
import { APPELS_FLUX_CONVENTIONS } from './appels/flux-conventions'
import { APPELS_FLUX_PARTAGE } from './appels/flux-partage'
import { CONTROLES_GRI } from './appels/gri'
import { APPELS_COTATION_DEMARCHE, CONTROLES_COTATION_DEMARCHE } from './appels/cotation-demarche'
import { CONTROLES_COTATION_STATISTIQUES } from './appels/cotation-statistiques'
import { APPELS_FLUX_BILAN } from './appels/flux-bilan'
import { APPELS_SRU_BILAN, CONTROLES_SRU_BILAN } from './appels/sru-bilan'
import { APPELS_SRU_CLASSEMENT, CONTROLES_SRU_CLASSEMENT } from './appels/sru-classement'
import { APPELS_SRU_PROJECTION, CONTROLES_SRU_PROJECTION } from './appels/sru-projection'

export type Appel = readonly [fonction: string, args: readonly ArgumentBrut[]]

const COMMUNE: readonly ArgumentBrut[] = [9873, 1898, 0.25]
const PARTS: readonly ArgumentBrut[] = [1000, 350, 0.3]

/** Valeurs fautives glissées tour à tour dans chaque argument de chaque fonction. */
const FAUTIVES: readonly ArgumentBrut[] = [
  null,
  '',
  0,
  '0',
  'abc',
  '12 logts',
  '1,234',
  true,
  -1,
  12.5,
  1e12,
  101,
  '15/03/24',
  '31/02/2024',
  'exemptée',
  'nouvelle entrante',
  'AMB-99: autre',
  'AMB-01: autre 9',
  'AMB-01: autre; AMB-01: défaut',
  'AMB-01',
  [[1, 2, 3]],
  [[1], [2]],
  [],
]

function fautes(): Appel[] {
  return FONCTIONS.flatMap(({ nom, arguments: args, exemple }) =>
    args.flatMap((_, rang) =>
      FAUTIVES.map((fautive): Appel => [nom, args.map((__, i) => (i === rang ? fautive : (exemple.arguments[i] ?? null)))]),
    ),
  )
}

const PROPRES: readonly Appel[] = [
  ['SRU_OBJECTIF', [9873, 1898, 0.25, null, 571]],
  ['SRU_OBJECTIF', [9873, 1898, 0.25, null, 620, null, '2026-2028', 'AMB-01: autre; AMB-05: autre']],
  ['SRU_OBJECTIF', [...COMMUNE, null, null, 'proche', null, 'AMB-05: autre 2']],
  ['SRU_OBJECTIF', [...COMMUNE, null, null, null, null, null, 'de trop']],
  ['SRU_OBJECTIF', [10000, 2100, 0.25]],
  ['SRU_OBJECTIF', [10000, 2400, 0.25]],
  ['SRU_OBJECTIF', [9873, 9874, 0.25]],
  ['SRU_OBJECTIF', [9873, 1898, 0.25, null, 9874]],
  ['FLUX_PART', [...PARTS, 'prioritaires']],
  ['FLUX_PART', [...PARTS, 'autre', true]],
  ['FLUX_PART', [1000, 800, 0.3, 'État', null, null, 'AMB-37: autre']],
  ['FLUX_PART', [1000, 350, 0.05, 'agents', null, 'proche', 'AMB-43: autre 3']],
]

/** Tous les appels : cas d'or, fautes glissées partout, situations particulières. */
export const APPELS: readonly Appel[] = [
  ...CAS.map((cas): Appel => [cas.fonction, cas.arguments]),
  ...fautes(),
  ...PROPRES,
  ...APPELS_SRU_CLASSEMENT,
  ...APPELS_SRU_BILAN,
  ...APPELS_SRU_PROJECTION,
  ...APPELS_CMS_COMMUNE,
  ...APPELS_CMS_MUTUALISATION,
  ...APPELS_CMS_ARRONDISSEMENTS,
  ...APPELS_CMS_CONTRAT,
  ...APPELS_CMS_PROJETS,
  ...APPELS_COTATION,
  ...APPELS_COTATION_DEMARCHE,
  ...APPELS_FLUX_PARTAGE,
  ...APPELS_FLUX_CONVENTIONS,
  ...APPELS_FLUX_BILAN,
]

export function evaluer([nom, args]: Appel) {
  const fonction = trouverFonction(nom)
  if (fonction === undefined) throw new Error(`fonction inconnue : ${nom}`)
  return { fonction, resultat: fonction.evaluer(args, { expliquer: true }) }
}

const jour = (iso: string): number => lireDate(iso) as number
const ARRETE = { arrete: jour('2023-03-15'), effet: null, fin: null, motif: 'sécurité publique' }

/** Règles pures que nulle fonction n'appelle encore : leurs refus doivent aussi se dire. */
export const CONTROLES: readonly Resultat<unknown>[] = [
  part(null, 3, 'Taux d’atteinte'),
  part(3, 0, 'Taux d’atteinte'),
  soustraire(new Map([['b7', 3]])),
  soustraire(new Map()),
  corrigerDroitsUniques(610, 1001, 1000),
  prioritaires(32, 33),
  derogationEnVigueur({ ...ARRETE, motif: '' }, jour('2023-04-01'), 1),
  derogationEnVigueur({ ...ARRETE, fin: jour('2025-01-01') }, jour('2023-04-01'), 1),
  repartirFlux(650, [{ reservataire: 'autre', points: 101 }]),
  ...CONTROLES_TABLEAUX,
  ...CONTROLES_SRU_CLASSEMENT,
  ...CONTROLES_SRU_BILAN,
  ...CONTROLES_SRU_PROJECTION,
  ...CONTROLES_CMS_COMMUNE,
  ...CONTROLES_CMS_MUTUALISATION,
  ...CONTROLES_CMS_ARRONDISSEMENTS,
  ...CONTROLES_CMS_CONTRAT,
  ...CONTROLES_CMS_PROJETS,
  ...CONTROLES_CMS_TRAME,
  ...CONTROLES_GRI,
  ...CONTROLES_COTATION_STATISTIQUES,
  ...CONTROLES_COTATION_DEMARCHE,
]

/** Messages portés par un résultat, où qu'ils soient. */
export function messagesDe(valeur: unknown): Message[] {
  if (typeof valeur !== 'object' || valeur === null) return []
  const ici = 'id' in valeur && 'donnees' in valeur ? [valeur as unknown as Message] : []
  return [...ici, ...Object.values(valeur).flatMap(messagesDe)]
}
