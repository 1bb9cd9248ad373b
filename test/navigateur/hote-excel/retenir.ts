import type { HoteChromium } from '../../hote-excel'
import type { Requete } from '../../hote-excel/protocole/types'

/** Retient les requêtes d’Excel que `choisir` désigne jusqu’au geste rendu : ce qui se fait entre-temps se fait pendant elles. */
export function retenirLesRequetes(hote: HoteChromium, choisir: (requete: Requete) => boolean): () => void {
  let laisser = (): void => undefined
  const accord = new Promise<void>((donner) => {
    laisser = donner
  })
  hote.espion = (requete) => (choisir(requete) ? accord : undefined)
  return () => {
    hote.espion = () => undefined
    laisser()
  }
}

export function ecritDesCellules({ Actions }: Requete): boolean {
  return Actions.some(({ Name }) => Name === 'Formulas')
}
