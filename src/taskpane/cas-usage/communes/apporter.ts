import type { CommuneLue, Intervalle } from '../../../donnees'
import { NOTIONS } from '../../../donnees'
import type { FichePeriode } from '../../../regles'
import { message } from '../../../regles'
import { communeDuFichier, memeNom } from '../../../remplissage'
import type { CommuneARemplir, Remplissage } from '../../../trames'
import { decrireCommunes, FEUILLE_COMMUNES, nommer } from '../../../trames'
import { dire } from '../../dire'
import type { OrigineDeCommune } from '../../dossier/dossier'
import { donneesManquantes } from '../contrat/donnees-manquantes'
import { fusionner } from './en-communes'

export interface CommunesApportees {
  /** La feuille « Communes » telle qu’elle deviendrait. */
  readonly remplissage: Remplissage
  /** Communes apportées, par le nom qu’elles ont dans la feuille. */
  readonly noms: readonly string[]
  readonly origines: Readonly<Record<string, OrigineDeCommune>>
}

/** Ce que l’apport de ces communes fait de la feuille « Communes » ; leurs noms sont vérifiés par l’appelant. */
export function apporter(
  choisies: readonly CommuneLue[],
  anciennes: readonly CommuneARemplir[],
  fiche: FichePeriode,
): CommunesApportees {
  const communes = fusionner(anciennes, choisies.map(communeDuFichier))
  const nomDe = ({ nom }: CommuneLue): string => communes.find((commune) => memeNom(commune.nom, nom ?? ''))?.nom ?? ''
  return {
    remplissage: {
      table: FEUILLE_COMMUNES,
      feuilles: [decrireCommunes(communes, fiche)],
      graphiques: [],
      manques: direLesManques(communes, new Map(choisies.map((commune) => [nomDe(commune), commune.residencesEstimees]))),
      suppositions: [],
    },
    noms: choisies.map(nomDe),
    origines: Object.fromEntries(choisies.map((commune) => [nomDe(commune), { epci: commune.epci, carencee: commune.carencee }])),
  }
}

/** Données sans lesquelles rien ne se calcule, et les communes où elles manquent : à saisir dans la feuille. */
function direLesManques(
  communes: readonly CommuneARemplir[],
  estimees: ReadonlyMap<string, Intervalle | null>,
): Remplissage['manques'] {
  const noms = new Map<string, string[]>()
  for (const commune of communes) {
    for (const donnee of donneesManquantes(commune)) {
      const dite =
        donnee === NOTIONS.residences.nom ? avecEstimation(commune.nom, estimees.get(commune.nom) ?? null) : commune.nom
      noms.set(donnee, [...(noms.get(donnee) ?? []), dite])
    }
  }
  return [...noms].map(([donnee, quelles]) => message('volet.communes.a-saisir-ensuite', { donnee, communes: nommer(quelles) }))
}

/** Les résidences que permet le taux publié aident à vérifier celles qu’on saisira ; elles ne vont pas dans la feuille. */
function avecEstimation(commune: string, estimees: Intervalle | null): string {
  if (estimees === null || estimees.max === null) return commune
  return dire('communes.estimees', { commune, min: estimees.min, max: estimees.max })
}
