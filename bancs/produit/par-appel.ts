import type { Brut, FonctionDecrite } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'

function fonction(nom: string): FonctionDecrite {
  const trouvee = trouverFonction(nom)
  if (trouvee === undefined) throw new Error(`fonction absente du catalogue : ${nom}`)
  return trouvee
}

/** Un appel de SRU_OBJECTIF par commune, sans explication : ce que coûte une formule par cellule, hors Excel. */
export function objectifsParAppel(lignes: readonly unknown[][]): unknown[][] {
  const { evaluer } = fonction('SRU_OBJECTIF')
  return lignes.map((ligne) => {
    const resultat = evaluer([ligne[1] as Brut, ligne[2] as Brut, ligne[3] as Brut], { expliquer: false })
    return [resultat.etat === 'etabli' ? resultat.valeur : NaN]
  })
}
