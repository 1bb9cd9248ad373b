import type { Lectures, Message } from '../../regles'
import { lireSituation, message, objectifLegal } from '../../regles'
import { entreeSru, estNouvelleEntrante } from '../controler/communes'
import { lecturesDuContrat } from '../controler/lectures'
import { nommer } from './manques'
import type { CommuneARemplir, EntreeDeRemplissage } from './types'

type Raison = 'entrante' | 'exemptee' | 'cible-atteinte'

/** Phrase de chaque raison : ce que devient l'objectif de la commune, et l'article. */
const PHRASES: Readonly<Record<Raison, string>> = {
  entrante: 'remplir.hors-entrante',
  exemptee: 'remplir.hors-exemptee',
  'cible-atteinte': 'remplir.hors-cible-atteinte',
}

export interface Repartition {
  readonly reparties: readonly CommuneARemplir[]
  /** Une phrase par raison, qui nomme les communes laissées hors du tableau. */
  readonly hors: readonly Message[]
}

/**
 * Communes que la répartition mutualisée concerne (CMS-07 ; CCH, art. L. 302-8, X) : déficitaires et ni nouvelles entrantes ni
 * exemptées. Une commune au parc inconnu y reste : on ne présume pas qu'elle en sort.
 */
export function repartir(entree: Pick<EntreeDeRemplissage, 'communes' | 'fiche' | 'hypotheses'>): Repartition {
  const { lectures } = lecturesDuContrat(entree)
  const jugees = entree.communes.map((commune) => ({ commune, raison: raisonHors(commune, entree, lectures) }))
  const hors = (Object.keys(PHRASES) as Raison[]).flatMap((raison) => {
    const noms = jugees.filter((jugee) => jugee.raison === raison).map(({ commune }) => commune.nom)
    return noms.length === 0 ? [] : [message(PHRASES[raison], { communes: nommer(noms) })]
  })
  return { reparties: jugees.filter(({ raison }) => raison === null).map(({ commune }) => commune), hors }
}

function raisonHors(commune: CommuneARemplir, entree: Pick<EntreeDeRemplissage, 'fiche'>, lectures: Lectures): Raison | null {
  const lue = lireSituation(commune.situation ?? '')
  if (lue === undefined && commune.situation !== null) return null
  if (lue === 'exemptée') return 'exemptee'
  if (estNouvelleEntrante(commune)) return 'entrante'
  const legal = objectifLegal(entreeSru(commune, entree, lectures), { expliquer: false })
  return legal.etat === 'sans-objet' ? 'cible-atteinte' : null
}
