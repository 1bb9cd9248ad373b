import { enIso, PERIODES } from '../../../regles'
import type { Jour } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { ajouterAnnees, ajouterMois } from './jours'
import { estVide, jourDe, porte, tableauxDe } from './lire'
import { signatureDuContrat } from './parties'
import { rubriquesDe } from './pilotage'
import { releverCase } from './relever'

/** Durée d'un contrat, en années (CMS-17). */
export const ANNEES = 3
/** Le comité se réunit au plus tard six mois avant le terme. */
export const MOIS_AVANT_LE_TERME = 6
const CASES = ['perio', 'compo', 'attendus', 'resp', 'rubrique']

/** Date de fin, durée, et réunion de renouvellement, à l'article 4 (CMS-17). */
export const TERME: Controle = {
  id: 'CMS-17.terme',
  regle: 'CMS-17',
  gravite: 'AL',
  aide: 'audit-trame.aide.terme',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-19')) {
      const rubriques = rubriquesDe(tableau)
      const objet = rubriques.get('duree')
      if (objet === undefined) continue
      const terme = jourEcrit(tableau, objet)
      if (terme === null) examinerLaMention(tableau, objet, carnet)
      else examinerLaDuree(dossier, tableau, objet, terme, carnet)
      const reunion = rubriques.get('reunion')
      if (terme !== null && reunion !== undefined) examinerLaReunion(tableau, reunion, terme.jour, carnet)
    }
  },
}

interface JourEcrit {
  readonly jour: Jour
  readonly notion: string
}

/** La première date de la ligne, dans la case que le service a choisie. */
function jourEcrit(tableau: TableauReconnu, objet: number): JourEcrit | null {
  for (const notion of CASES) {
    const jour = jourDe(tableau, objet, notion)
    if (jour !== null) return { jour, notion }
  }
  return null
}

function examinerLaMention(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const notions = CASES.filter((notion) => notion !== 'rubrique' && porte(tableau, notion))
  if (notions.some((notion) => !estVide(tableau, objet, notion))) carnet.conforme()
  else carnet.nonConforme(releverCase(tableau, objet, notions[0] ?? 'perio', { phrase: 'terme-absent' }))
}

function examinerLaDuree(dossier: Dossier, tableau: TableauReconnu, objet: number, { jour, notion }: JourEcrit, carnet: Carnet): void {
  const signature = signatureDuContrat(dossier)
  const verdict = signature === null ? null : jugerLaDuree(signature, jour)
  if (signature === null || verdict === null) return carnet.conforme()
  const donnees = { signature: enIso(signature), terme: enIso(jour), annees: ANNEES, limite: enIso(verdict.limite) }
  // La case d'une rubrique porte aussi bien un texte : sa date se cite en clair.
  carnet.nonConforme({ ...releverCase(tableau, objet, notion, { phrase: verdict.phrase, donnees, attendu: enIso(verdict.limite) }), lu: enIso(jour) })
}

/** Trois ans au plus ; moins de trois ans n'est normal que si le terme est celui d'une période ; `null` : la durée est juste. */
export function jugerLaDuree(signature: Jour, terme: Jour): { readonly phrase: 'duree-longue' | 'duree-courte'; readonly limite: Jour } | null {
  const limite: Jour = ajouterAnnees(signature, ANNEES) - 1
  if (terme > limite + 1) return { phrase: 'duree-longue', limite }
  return terme < limite && !PERIODES.some(({ au }) => au === enIso(terme)) ? { phrase: 'duree-courte', limite } : null
}

function examinerLaReunion(tableau: TableauReconnu, objet: number, terme: Jour, carnet: Carnet): void {
  const reunion = jourEcrit(tableau, objet)
  const limite = ajouterMois(terme, -MOIS_AVANT_LE_TERME)
  if (reunion === null || reunion.jour <= limite) return carnet.conforme()
  const donnees = { reunion: enIso(reunion.jour), terme: enIso(terme), limite: enIso(limite), mois: MOIS_AVANT_LE_TERME }
  carnet.nonConforme({ ...releverCase(tableau, objet, reunion.notion, { phrase: 'reunion-tardive', donnees, attendu: enIso(limite) }), lu: enIso(reunion.jour) })
}
