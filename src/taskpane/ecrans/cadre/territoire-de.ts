import { normaliser } from '../../../regles'
import type { Territoire } from '../../../trames'
import type { Dossier } from '../../dossier/dossier'

const VILLES = ['Paris', 'Lyon', 'Marseille'] as const

/** Territoire que disent les communes choisies, là où rien n’est encore saisi : leur seul EPCI, la ville à arrondissements. */
export function territoireDe(
  { territoire, origines = {} }: Pick<Dossier, 'territoire' | 'origines'>,
  communes: readonly string[],
): Territoire {
  const epci = [...new Set(communes.flatMap((nom) => origines[nom]?.epci ?? []))]
  const ville = VILLES.find((nom) => communes.some((commune) => normaliser(commune) === normaliser(nom)))
  return {
    ...territoire,
    epci: territoire.epci ?? (epci.length === 1 ? (epci[0] ?? null) : null),
    ville: territoire.ville ?? ville ?? null,
  }
}
