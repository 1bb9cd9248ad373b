import type { FichePeriode, Message } from '../../regles'
import { estEntrante, LECTURES_PAR_DEFAUT, lireSituation, message, objectifLegal } from '../../regles'
import { nommer } from './manques'
import type { CommuneARemplir } from './types'

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
export function repartir(communes: readonly CommuneARemplir[], fiche: FichePeriode): Repartition {
  const jugees = communes.map((commune) => ({ commune, raison: raisonHors(commune, fiche) }))
  const hors = (Object.keys(PHRASES) as Raison[]).flatMap((raison) => {
    const noms = jugees.filter((jugee) => jugee.raison === raison).map(({ commune }) => commune.nom)
    return noms.length === 0 ? [] : [message(PHRASES[raison], { communes: nommer(noms) })]
  })
  return { reparties: jugees.filter(({ raison }) => raison === null).map(({ commune }) => commune), hors }
}

function raisonHors(
  { situation, residences, logements, cible, manquants }: CommuneARemplir,
  periode: FichePeriode,
): Raison | null {
  const lue = situation === null ? 'droit commun' : lireSituation(situation)
  if (lue === undefined) return null
  if (lue === 'exemptée') return 'exemptee'
  if (estEntrante(lue)) return 'entrante'
  const legal = objectifLegal(
    {
      residences,
      logements,
      cible: cible === null ? null : cible * 100,
      situation: lue,
      notifies: manquants,
      arrondi: null,
      periode,
      lectures: LECTURES_PAR_DEFAUT,
    },
    { expliquer: false },
  )
  return legal.etat === 'sans-objet' ? 'cible-atteinte' : null
}
