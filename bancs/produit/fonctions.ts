import type { Brut, FonctionDecrite } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'
import { AUJOURDHUI } from '../charges/w2'
import { ENTETES, GRILLE } from './grille'

/** Fonction du catalogue par son nom. */
export function fonction(nom: string): FonctionDecrite {
  const trouvee = trouverFonction(nom)
  if (trouvee === undefined) throw new Error(`fonction absente du catalogue : ${nom}`)
  return trouvee
}

/** COTATION entière par le catalogue : lecture des arguments, grille, notes et tableau de résultat. */
export function notesParCotation(lignes: readonly unknown[][]): unknown[][] {
  const demandes = lignes as readonly (readonly Brut[])[]
  const resultat = fonction('COTATION').evaluer([[ENTETES], demandes, GRILLE, AUJOURDHUI, true], { expliquer: false })
  if (resultat.etat !== 'etabli' || typeof resultat.valeur !== 'object') throw new Error('COTATION n’a rendu aucune note')
  return resultat.valeur as unknown[][]
}

/** Un appel de SRU_OBJECTIF par commune, sans explication : ce que coûte une formule par cellule, hors Excel. */
export function objectifsParAppel(lignes: readonly unknown[][]): unknown[][] {
  const { evaluer } = fonction('SRU_OBJECTIF')
  return lignes.map((ligne) => {
    const resultat = evaluer([ligne[1] as Brut, ligne[2] as Brut, ligne[3] as Brut], { expliquer: false })
    return [resultat.etat === 'etabli' ? resultat.valeur : NaN]
  })
}
