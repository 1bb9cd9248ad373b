import type { Brut, Plage } from '../../com'
import { COM_08, ecrireBrut, estVide, estVideOuZero, indexerEntetes, lireBooleen, lireNombre, parametreDuSecret } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesDecrites } from '../../socle/hypotheses-decrites'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Hypothese, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { COTATION_2022, reference } from '../../socle/sources'
import { SANS_ATTRIBUTION } from './delai'
import { distributionParGroupe, SECRET } from './distribution-par-groupe'

export const COT_18: FicheDeRegle = {
  id: 'COT-18',
  titre: 'Information du demandeur',
  nature: 'controle',
  articles: [reference('CCH, art. L. 441-2-8 et R. 441-2-10', COTATION_2022, '1')],
  parametres: ['P_secret'],
  pointsOuverts: ['AMB-33', 'AMB-34'],
}

/** Une demande et l'EPCI où elle est déposée ; un élément `null` manque et se dit. */
export interface EntreeDeFiche {
  readonly note: number | null
  /** Notes de l'EPCI, N × 1, et ses demandes actives. */
  readonly notes: Plage
  readonly actives: Plage | null
  /** Délai moyen de la typologie demandée, en mois, ou « aucune attribution constatée ». */
  readonly delai: string | null
  readonly prioritaire: Brut
  readonly grille: Plage | null
  readonly seuilSecret: number | null
  readonly lectures: Lectures
}

/** Élément de la fiche et sa valeur. */
export type LigneDeFiche = readonly [element: string, valeur: number | string]

const A_COMPLETER = 'à compléter'
const STATUTS = ['prioritaire', 'non prioritaire', 'à vérifier'] as const

/**
 * Fiche d'information d'un demandeur pour un EPCI (COT-18 ; CCH, art. L. 441-2-8 et R. 441-2-10) : sa note, la meilleure, la plus
 * faible, la médiane, le délai moyen, le caractère prioritaire, les critères et leurs poids ; jamais un rang. Une note absente du
 * lot y est ajoutée avant le calcul. `incomplet` : note absente, ou lot vide ; `refuse` : délai, statut ou grille illisible,
 * lecture « demandes analogues ».
 */
export function ficheDuDemandeur(entree: EntreeDeFiche, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeFiche[]> {
  const { note, delai, grille } = entree
  if (note === null) return nonEtabli('incomplet', [message('fiche.note-absente')])
  if (entree.notes.every(([brut]) => estVide(brut))) {
    return nonEtabli('incomplet', [message('distribution.aucune-note', { lignes: entree.notes.length, inactives: 0 })])
  }
  const mois = delai === null ? null : lireNombre(delai)
  const statut = lireStatut(entree.prioritaire)
  const poids = grille === null ? [] : poidsDeLaGrille(grille)
  const motifs = [
    ...(estUnDelai(delai, mois) ? [] : [message('fiche.delai', { lu: delai ?? '' })]),
    ...(statut === undefined ? [message('fiche.prioritaire', { lu: ecrireBrut(entree.prioritaire) })] : []),
    ...(poids === undefined ? [message('fiche.grille')] : []),
    ...(rangDe(entree.lectures, 'AMB-33') === 1 ? [message('fiche.analogues')] : []),
  ]
  if (motifs.length > 0 || statut === undefined || poids === undefined) return nonEtabli('refuse', motifs)
  const absente = !figureAuLot(entree, note)
  const lot = absente ? { ...entree, ...avecLaNote(entree, note) } : entree
  const distribution = distributionParGroupe({ ...lot, groupes: null }, options)
  if (distribution.etat !== 'etabli') return distribution
  const [, effectif = '', meilleure = '', plusFaible = '', mediane = ''] = distribution.valeur[0] ?? []
  const valeur: LigneDeFiche[] = [
    ['Note de la demande', note],
    ['Meilleure note', meilleure],
    ['Note la plus faible', plusFaible],
    ['Médiane', mediane],
    ['Demandes comparées', effectif],
    ['Délai d’attente moyen (mois)', typeof mois === 'number' ? mois : (delai ?? A_COMPLETER)],
    ['Caractère prioritaire', statut === null ? A_COMPLETER : `${statut}, sous réserve de vérification`],
    ...(poids.length === 0 ? ([['Critères et poids', A_COMPLETER]] as const) : poids),
  ]
  if (!options.expliquer) return etabli(valeur, 'texte')
  const manques = valeur.filter(([, lu]) => lu === A_COMPLETER).map(([element]) => element)
  return etabli(valeur, 'texte', {
    alertes: [
      ...(manques.length > 0 ? [message('fiche.manques', { manques: manques.join(', ') })] : []),
      ...(absente ? [message('fiche.note-ajoutee', { note })] : []),
      ...distribution.alertes,
    ],
    references: referencesDe([COT_18, COM_08]),
    parametres: [parametreDuSecret()],
    hypotheses: [...distribution.hypotheses.filter(({ id }) => id !== 'AMB-33'), ...hypothesesDeLaFiche(entree.lectures)],
    explication: distribution.explication,
  })
}

/** La fiche compare toutes les demandes actives (AMB-33) et recopie un délai calculé ailleurs (AMB-34). */
function hypothesesDeLaFiche(lectures: Lectures): Hypothese[] {
  return hypothesesDecrites(
    {
      'AMB-33': 'meilleure note, plus faible et médiane seraient celles des seules demandes analogues',
      'AMB-34': lectures.has('AMB-34') ? 'le délai est recopié ici ; COTATION_DELAI le calcule sous la lecture choisie' : null,
    },
    lectures,
  )
}

/** Un nombre de mois, ou ce que COTATION_DELAI dit à la place. */
function estUnDelai(delai: string | null, mois: number | string | null): boolean {
  return delai === null || (typeof mois === 'number' ? mois >= 0 : delai === SANS_ATTRIBUTION || delai === SECRET)
}

/** Statut lu, `null` s'il manque, `undefined` s'il ne se lit pas. */
function lireStatut(brut: Brut): string | null | undefined {
  if (estVideOuZero(brut)) return null
  const connu = typeof brut === 'string' ? STATUTS.find((statut) => normaliser(statut) === normaliser(brut)) : undefined
  if (connu !== undefined) return connu
  const vrai = lireBooleen(brut)
  return typeof vrai === 'string' ? undefined : STATUTS[vrai ? 0 : 1]
}

/** Critères et poids tels que la grille les écrit ; `undefined` si elle n'a pas ses deux colonnes. */
function poidsDeLaGrille([titres = [], ...lignes]: Plage): LigneDeFiche[] | undefined {
  const entetes = indexerEntetes(titres)
  const [critere, points, bareme] = [entetes.rang('critère'), entetes.rang('points'), entetes.rang('barème')]
  if (critere < 0 || points < 0) return undefined
  return lignes.flatMap((ligne): LigneDeFiche[] => {
    const libelle = ecrireBrut(ligne[critere]).trim()
    if (estVideOuZero(ligne[critere]) || libelle === '') return []
    const lu = bareme < 0 || estVideOuZero(ligne[bareme]) ? '' : ecrireBrut(ligne[bareme]).trim()
    const nombre = lireNombre(ligne[points])
    const valeur = typeof nombre === 'number' ? nombre : ecrireBrut(ligne[points])
    if (lu === '') return [[libelle, valeur === '' ? A_COMPLETER : valeur]]
    return [[libelle, /^paliers?\b/i.test(lu) ? lu : `${ecrireBrut(valeur)} ${lu}`]]
  })
}

function figureAuLot({ notes, actives }: EntreeDeFiche, note: number): boolean {
  return notes.some(([brut], i) => lireNombre(brut) === note && (actives === null || lireBooleen(actives[i]?.[0]) === true))
}

function avecLaNote({ notes, actives }: EntreeDeFiche, note: number): { readonly notes: Plage; readonly actives: Plage | null } {
  return { notes: [...notes, [note]], actives: actives === null ? null : [...actives, [true]] }
}
