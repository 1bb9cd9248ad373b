import type { ArgumentBrut, Case } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'
import { rendreCase } from '../../src/textes'
import type { ValeurDeCellule } from './modele'

/** Valeurs qu’Excel garde en cache pour une fonction de Mixité : une par case du résultat. */
export function calculer(nom: string, args: readonly ArgumentBrut[]): ValeurDeCellule[][] {
  const fonction = trouverFonction(nom)
  if (fonction === undefined) throw new Error(`fonction absente du catalogue : ${nom}`)
  const resultat = fonction.evaluer(args, { expliquer: false })
  if (resultat.etat === 'refuse') return [[{ erreur: '#VALUE!' }]]
  if (resultat.etat !== 'etabli') return [[{ erreur: '#N/A' }]]
  return typeof resultat.valeur === 'object' ? resultat.valeur.map((ligne) => ligne.map(enCache)) : [[resultat.valeur]]
}

/** Résultat d’une fonction qui rend une seule case. */
export function calculerUneCase(nom: string, args: readonly ArgumentBrut[]): ValeurDeCellule {
  const valeur = calculer(nom, args)[0]?.[0]
  if (valeur === undefined) throw new Error(`aucune case rendue par ${nom}`)
  return valeur
}

function enCache(valeur: Case): ValeurDeCellule {
  const rendue = rendreCase(valeur)
  if (typeof rendue !== 'object') return rendue
  return { erreur: rendue.erreur === '#N/A' ? '#N/A' : '#VALUE!' }
}
