import type { Plage } from '../../../classeur/port'
import { ajouterMois, enIso, PERIODES } from '../../../regles'
import type { Jour } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { estVide, jourDe, lieuDeCase, porte, tableauxDe } from './lire'
import { signatureDuContrat } from './parties'
import { rubriquesDe } from './pilotage'
import { estSansReponse, fichesDePilotage, jourDeReponse } from './pilotage-en-fiche'
import type { FicheDePilotage } from './pilotage-en-fiche'
import { releverAilleurs, releverCase } from './relever'
import { valeurDuParametre } from '../../valeur-du-parametre'

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
      if (terme !== null && reunion !== undefined) examinerLaReunion(dossier, tableau, reunion, terme.jour, carnet)
    }
    for (const fiche of fichesDePilotage(dossier)) examinerFiche(dossier, fiche, carnet)
  },
}

/** L'article 4 écrit en fiche : la date de fin est dite, la durée est celle de la loi, la réunion précède le terme. */
function examinerFiche(dossier: Dossier, fiche: FicheDePilotage, carnet: Carnet): void {
  const [fin, reunion] = [fiche.get('terme'), fiche.get('reunion')]
  const signature = signatureDuContrat(dossier) ?? jourDeReponse(fiche.get('effet'))
  const [terme, tenue] = [jourDeReponse(fin), jourDeReponse(reunion)]
  if (fin !== undefined && estSansReponse(fin)) carnet.nonConforme(releverAilleurs(fin.lieu, null, { phrase: 'terme-absent' }))
  if (fin === undefined || terme === null) return
  const verdict = signature === null ? null : jugerLaDuree(signature, terme)
  if (signature === null || verdict === null) carnet.conforme()
  else {
    const donnees = { signature: enIso(signature), terme: enIso(terme), annees: verdict.annees, limite: enIso(verdict.limite) }
    carnet.nonConforme(releverAilleurs(fin.lieu, enIso(terme), { phrase: verdict.phrase, donnees, attendu: enIso(verdict.limite) }))
  }
  const delai = limiteDeReunion(terme, signature)
  if (reunion === undefined || tenue === null || delai === null) return
  if (tenue <= delai.limite) return carnet.conforme()
  const donnees = { reunion: enIso(tenue), terme: enIso(terme), limite: enIso(delai.limite), mois: delai.mois }
  carnet.nonConforme(releverAilleurs(reunion.lieu, enIso(tenue), { phrase: 'reunion-tardive', donnees, attendu: enIso(delai.limite) }))
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

/** Termes que dit l'article 4, en tableau ou en fiche, et leurs cases. */
export function termesEcrits(dossier: Dossier): readonly { readonly jour: Jour; readonly lieu: Plage }[] {
  const enTableau = tableauxDe(dossier, 'TAB-19').flatMap((tableau) => {
    const objet = rubriquesDe(tableau).get('duree')
    const terme = objet === undefined ? null : jourEcrit(tableau, objet)
    return objet === undefined || terme === null ? [] : [{ jour: terme.jour, lieu: lieuDeCase(tableau, objet, terme.notion) }]
  })
  const enFiche = fichesDePilotage(dossier).flatMap((fiche) => {
    const [fin, jour] = [fiche.get('terme'), jourDeReponse(fiche.get('terme'))]
    return fin === undefined || jour === null ? [] : [{ jour, lieu: fin.lieu }]
  })
  return [...enTableau, ...enFiche]
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
  const donnees = { signature: enIso(signature), terme: enIso(jour), annees: verdict.annees, limite: enIso(verdict.limite) }
  // La case d'une rubrique porte aussi bien un texte : sa date se cite en clair.
  carnet.nonConforme({ ...releverCase(tableau, objet, notion, { phrase: verdict.phrase, donnees, attendu: enIso(verdict.limite) }), lu: enIso(jour) })
}

interface DureeFausse {
  readonly phrase: 'duree-longue' | 'duree-courte'
  readonly limite: Jour
  readonly annees: number
}

/**
 * La durée de la loi au plus (`P_cms_duree.annees`, à la signature) ; moins n'est normal que si le terme est celui d'une période. `null` : la durée
 * est juste, ou la signature hors des périodes connues.
 */
export function jugerLaDuree(signature: Jour, terme: Jour): DureeFausse | null {
  const annees = valeurDuParametre('P_cms_duree.annees', enIso(signature))
  if (annees === null) return null
  const limite: Jour = ajouterMois(signature, 12 * annees) - 1
  if (terme > limite + 1) return { phrase: 'duree-longue', limite, annees }
  return terme < limite && !PERIODES.some(({ au }) => au === enIso(terme)) ? { phrase: 'duree-courte', limite, annees } : null
}

/** Dernier jour de la réunion qui précède le terme (`P_cms_duree.reunion`, au terme, sinon à la signature) ; `null` hors des périodes connues. */
export function limiteDeReunion(terme: Jour, signature: Jour | null): { readonly limite: Jour; readonly mois: number } | null {
  const auJour = (jour: Jour): number | null => valeurDuParametre('P_cms_duree.reunion', enIso(jour))
  const mois = auJour(terme) ?? (signature === null ? null : auJour(signature))
  return mois === null ? null : { limite: ajouterMois(terme, -mois), mois }
}

function examinerLaReunion(dossier: Dossier, tableau: TableauReconnu, objet: number, terme: Jour, carnet: Carnet): void {
  const reunion = jourEcrit(tableau, objet)
  const delai = limiteDeReunion(terme, signatureDuContrat(dossier))
  if (delai === null) return
  const { limite, mois } = delai
  if (reunion === null || reunion.jour <= limite) return carnet.conforme()
  const donnees = { reunion: enIso(reunion.jour), terme: enIso(terme), limite: enIso(limite), mois }
  carnet.nonConforme({ ...releverCase(tableau, objet, reunion.notion, { phrase: 'reunion-tardive', donnees, attendu: enIso(limite) }), lu: enIso(reunion.jour) })
}
