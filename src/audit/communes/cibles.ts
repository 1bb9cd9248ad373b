import { estCible, periodeDeLAnnee } from '../../regles'
import { memoriser } from '../memoriser'
import type { Dossier } from '../types'
import { suitLaCible } from './cible-des-manquants'
import { anneeDe, colonneDeLigne, tauxDiscretDe } from './ligne'
import type { Ligne } from './ligne'
import { rapprochementDe } from './rapprocher'
import type { Volet } from './volets'

/** Une cible qu'une autre feuille dément, pour la même commune et la même période. */
export interface CibleDementie {
  readonly fausse: Ligne
  readonly juste: Ligne
}

export interface CiblesComparees {
  readonly dementies: readonly CibleDementie[]
  /** Couples de feuilles d'accord. */
  readonly accords: number
}

/** La cible est celle d'une commune et d'une période : deux feuilles ne peuvent en donner deux. */
export const comparerLesCibles = memoriser((dossier: Dossier): CiblesComparees => {
  const dementies: CibleDementie[] = []
  let accords = 0
  for (const lignes of rapprochementDe(dossier).communes()) {
    const portees = lignes.filter((ligne) => estCible(tauxDiscretDe(ligne, 'cible')))
    const fautives = new Set<Ligne>()
    for (const [rang, ligne] of portees.entries()) {
      const avant = portees.slice(0, rang).find((autre) => memeEpoque(autre, ligne) && autre.volet.tableau !== ligne.volet.tableau && !fautives.has(autre))
      if (avant === undefined) continue
      if (tauxDiscretDe(ligne, 'cible') === tauxDiscretDe(avant, 'cible')) {
        accords += 1
        continue
      }
      const dementie = designer(avant, ligne, portees)
      fautives.add(dementie.fausse)
      dementies.push(dementie)
    }
  }
  return { dementies, accords }
})

const dementiesParVolet = memoriser((dossier: Dossier): ReadonlyMap<Volet, ReadonlyMap<number, number>> => {
  const parVolet = new Map<Volet, Map<number, number>>()
  for (const { fausse, juste } of comparerLesCibles(dossier).dementies) {
    const connues = parVolet.get(fausse.volet) ?? new Map<number, number>()
    parVolet.set(fausse.volet, connues.set(fausse.objet, tauxDiscretDe(juste, 'cible')))
  }
  return parVolet
})

/** Cible que le reste du classeur donne à une ligne qui en écrit une autre ; `undefined` : rien ne la dément. */
export function cibleContraire(dossier: Dossier, { volet, objet }: Ligne): number | undefined {
  const dementies = dementiesParVolet(dossier)
  return dementies.size === 0 ? undefined : dementies.get(volet)?.get(objet)
}

/** Laquelle des deux est fausse : celle que la majorité des feuilles contredit, sinon celle dont les manquants lus donnent tort, sinon la dernière. */
function designer(avant: Ligne, apres: Ligne, portees: readonly Ligne[]): CibleDementie {
  const voix = (ligne: Ligne): number => portees.filter((autre) => tauxDiscretDe(autre, 'cible') === tauxDiscretDe(ligne, 'cible')).length
  const laPremiere = { fausse: avant, juste: apres }
  if (voix(avant) !== voix(apres)) return voix(avant) < voix(apres) ? laPremiere : { fausse: apres, juste: avant }
  const dementie = (ligne: Ligne): boolean => suitLaCible(ligne, tauxDiscretDe(ligne, 'cible')) === false
  return dementie(avant) && !dementie(apres) ? laPremiere : { fausse: apres, juste: avant }
}

function memeEpoque(une: Ligne, autre: Ligne): boolean {
  const [a, b] = [epoqueDe(une), epoqueDe(autre)]
  return a === null || b === null || a === b
}

/** Période pour laquelle vaut une cible ; un inventaire vaut pour la période qu'il fonde ou traverse. */
function epoqueDe(ligne: Ligne): string | null {
  const colonne = colonneDeLigne(ligne, 'cible')
  if (colonne?.periode != null) return colonne.periode
  const annee = colonne?.annee ?? anneeDe(ligne)
  return annee === null ? ligne.volet.periode : (periodeDeLAnnee(annee + 1)?.nom ?? ligne.volet.periode)
}
