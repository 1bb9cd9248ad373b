import type { ApercuDeRemplissage } from '../../remplissage'
import { adresseDe } from '../../remplissage'
import { nommer } from '../../trames'
import { ErreurDeCommande } from '../erreurs'

/**
 * Dans un classeur qui compte les jours depuis 1904, un numéro de jour désignerait une date quatre ans plus tard.
 * @throws ErreurDeCommande une date serait écrite
 */
export function refuserLesDates({ feuilles, remplissage }: ApercuDeRemplissage): void {
  const datees = feuilles.flatMap(({ nom, cellules }, i) => {
    const { colonnes = [], formats = [] } = remplissage.feuilles[i] ?? {}
    const estUneDate = (ligne: number, colonne: number): boolean => {
      const particulier = formats.find((pose) => pose.ligne === ligne && pose.colonne === colonne)
      return /yy/.test(particulier?.format ?? colonnes[colonne]?.format ?? '')
    }
    return cellules
      .filter(
        ({ ligne, colonne, sort, apres }) => sort !== 'gardee' && typeof apres.valeur === 'number' && estUneDate(ligne, colonne),
      )
      .map(({ ligne, colonne }) => adresseDe(nom, ligne, colonne))
  })
  if (datees.length > 0) throw new ErreurDeCommande('dates-de-1904', { cellules: nommer(datees) })
}
