import { plageDUneCellule } from '../../../classeur/instantane'
import { contient } from '../../../classeur/rectangle'
import { normaliser } from '../../../regles'
import type { Carnet, Dossier } from '../../types'
import { textesDe } from './contrat'
import type { TexteSitue } from './contrat'
import { releverAilleurs } from './relever'
import { tauxDesInventaires } from './taux-des-inventaires'
import type { TauxConnu } from './taux-des-inventaires'

/** « 12,4 % de logements sociaux », « un taux de logements sociaux de 12,4 % ». */
const TAUX_DIT = /(\d{1,2}(?:[.,]\d+)?)\s?%\s+(?:de\s+)?logements?\s+(?:locatifs?\s+)?socia|taux\s+de\s+logements?\s+(?:locatifs?\s+)?socia[^.;%\d]{0,40}(\d{1,2}(?:[.,]\d+)?)\s?%/i
/** Ce que la commune a, et non ce qu'elle vise, ni ce qu'ont d'autres territoires ou une opération. */
const CONSTATE = /\b(?:compt\w+|dispos\w+|abrit\w+|atteint|s eleve\w*|s etabli\w*|est de|etait de|presente\w*|affiche\w*)\b/
const AUTRE_CHOSE =
  /\b(?:epci|departement\w*|region\w*|communaute|agglomeration|metropole|nationa\w+|moyenne|atteindre|porter|produ\w+|program\w+|operations?|projets?|secteurs?|zac|reserves?|financ\w+|quartiers?|qpv)\b/
const CIBLES: readonly number[] = [20, 25]
/** Écart de taux toléré, en points (SRU-01). */
const TOLERANCE = 0.05
const SE_DIT_CONTRAT = /\bcontrat de mixite sociale\b/

/** Taux de logement social qu'une phrase du contrat dit de la commune, contre l'inventaire du classeur (CMS-22). */
export function examinerLePreambuleRedige(dossier: Dossier, carnet: Carnet): void {
  const connus = tauxDesInventaires(dossier)
  const textes = textesDe(dossier)
  if (connus.length === 0 || !textes.some(({ mots }) => SE_DIT_CONTRAT.test(mots))) return
  for (const texte of textes) if (TAUX_DIT.test(texte.texte) && !estDansUnTableau(dossier, texte)) examinerLeTexte(texte, connus, carnet)
}

function estDansUnTableau({ tableaux }: Dossier, { feuille, ligne, colonne }: TexteSitue): boolean {
  return tableaux.some((tableau) => tableau.feuille === feuille && contient(tableau.plage, { ligne, colonne }))
}

function examinerLeTexte({ feuille, ligne, colonne, texte }: TexteSitue, connus: readonly TauxConnu[], carnet: Carnet): void {
  for (const phrase of texte.split(/[.;](?=\s)|\n/)) {
    const [, avant, apres] = TAUX_DIT.exec(phrase) ?? []
    const ecrit = avant ?? apres
    const mots = normaliser(phrase)
    if (ecrit === undefined || !CONSTATE.test(mots) || AUTRE_CHOSE.test(mots)) continue
    const points = Number(ecrit.replace(',', '.'))
    const comparables = connus.filter(({ annee }) => annee === null || anneesDe(phrase).length === 0 || anneesDe(phrase).includes(annee))
    const [dernier] = comparables
    if (CIBLES.includes(points) || dernier === undefined) continue
    const arrondi = 0.5 / 10 ** (ecrit.split(/[.,]/)[1]?.length ?? 0)
    if (comparables.some(({ taux }) => Math.abs(taux - points) <= Math.max(TOLERANCE, arrondi) + 1e-9)) {
      carnet.conforme()
      continue
    }
    const taux = Number(dernier.taux.toFixed(2))
    const donnees = { lu: `${ecrit} %`, logements: dernier.logements, residences: dernier.residences, taux }
    carnet.nonConforme(releverAilleurs(plageDUneCellule(feuille.nom, ligne, colonne), texte, { phrase: 'preambule-taux', donnees, attendu: `${String(taux).replace('.', ',')} %` }))
  }
}

/** Années d'un inventaire que dit la phrase ; « soumise depuis 2012 » n'en est pas une. */
function anneesDe(phrase: string): readonly number[] {
  return [...phrase.matchAll(/(?<!depuis (?:le 1er janvier )?|depuis l[’']ann[ée]e )\b(20\d\d)\b/gi)].map(([, annee]) => Number(annee))
}
