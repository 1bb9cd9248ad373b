import type { Brut } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { detaillerLigne } from '../detail-de-ligne'
import type { NoteEnErreur } from '../erreur-de-ligne'
import { ecrireAnomalie } from '../erreur-de-ligne'
import { justifierNotes } from '../justification'
import type { GrilleANoter } from '../noter'
import { EN_ERREUR, VIDE } from '../noter'
import { diagnostiquerLigne, grillePour, noterMorceau } from './noter-morceau'
import type { CotationPrete, CriterePret, EntreeCotation } from './preparer'
import { preparerCotation } from './preparer'

export type CaseDeDetail = number | '' | NoteEnErreur | { readonly phrases: readonly Message[] }

export interface DetailDeCotation {
  /** Libellé de chaque critère, suivi de « (mutation) » pour ceux de la grille des mutations, puis « Note ». */
  readonly titres: readonly string[]
  readonly lignes: readonly (readonly CaseDeDetail[])[]
}

/**
 * Points de chaque demande, critère par critère, puis sa note (COT-05, COT-21). Une case : les points ; « donnée manquante » ; les
 * points qu'un groupe « maximum » ou le non-cumul écarte, en toutes lettres ; l'erreur de sa cellule ; rien pour un critère de l'autre
 * grille. Les nombres d'une ligne, la note à part, ont donc la note pour somme (sauf note ramenée à 0, AMB-32).
 */
export function detaillerCotation(entree: EntreeCotation, options: { readonly expliquer: boolean }): Resultat<DetailDeCotation> {
  const { demandes } = entree
  const prete = preparerCotation(entree)
  if (prete.etat !== 'etabli') return prete
  const pret = prete.valeur
  const notes = new Float64Array(demandes.length)
  const etats = new Uint8Array(demandes.length)
  noterMorceau(pret, demandes, notes, etats)
  const titres = pret.criteres.map(({ critere, grille }) => (grille === 'mutation' ? `${critere.libelle} (mutation)` : critere.libelle))
  const lignes = demandes.map((ligne, i): CaseDeDetail[] => {
    if (etats[i] === VIDE) return [...pret.criteres, null].map(() => '')
    const total: CaseDeDetail =
      etats[i] === EN_ERREUR ? { erreur: '#VALEUR!', motif: diagnostiquerLigne(pret, ligne, i + 1) } : (notes[i] as number)
    const grille = grillePour(pret, ligne)
    return [...(grille === null ? pret.criteres.map((): CaseDeDetail => '') : casesDe(pret, grille, ligne, i + 1)), total]
  })
  const valeur = { titres: [...titres, 'Note'], lignes }
  return etabli(valeur, 'points', options.expliquer ? justifierNotes(pret, entree, notes, etats) : {})
}

function casesDe(pret: CotationPrete, grille: GrilleANoter, ligne: readonly Brut[], numero: number): CaseDeDetail[] {
  const detail = detaillerLigne(grille, ligne, pret.contexte)
  const rangs = new Map(grille.criteres.map((critere, c) => [critere, c]))
  const propre: CriterePret['grille'] = grille === pret.generale ? 'generale' : 'mutation'
  return pret.criteres.map(({ critere, grille: sienne, actif }): CaseDeDetail => {
    if (sienne !== propre) return ''
    const c = rangs.get(critere)
    if (!actif || c === undefined) return 0
    const releve = detail.releves[c]
    const points = detail.points[c] ?? 0
    if (releve?.anomalie) return { erreur: '#VALEUR!', motif: ecrireAnomalie(releve, critere, ligne, numero, pret.entetes.textes) }
    if (releve?.manquant === true) return { phrases: [message('cotation-demande.donnee-manquante')] }
    if (detail.retenus[c] === false) return { phrases: [message('cotation-demande.ecartes', { points })] }
    return points
  })
}
