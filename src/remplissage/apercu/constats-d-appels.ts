import type { Message } from '../../regles'
import { rendre } from '../../textes'
import { nommer } from '../../trames'
import type { AppelSitue } from '../calcul/calculer-feuilles'
import type { NomDeLigne } from './nommer-lignes'

/** Ce que nos fonctions ont dit pendant le calcul : une phrase pour toutes les lignes qu'elle touche. */
export function constatsDAppels(appels: readonly AppelSitue[], nomDeLigne: NomDeLigne): readonly Message[] {
  const phrases = new Map<string, Set<string>>()
  for (const { ligne, colonne, fonction, resultat } of appels) {
    const { message, alertes } = rendre(fonction, resultat)
    for (const phrase of [...(message === null ? [] : [message]), ...alertes]) {
      phrases.set(phrase, (phrases.get(phrase) ?? new Set()).add(nomDeLigne(ligne, colonne)))
    }
  }
  return [...phrases].map(([phrase, noms]) => ({ id: 'remplissage.constat', donnees: { lignes: nommer([...noms]), phrase } }))
}

/** Valeurs demandées au lieu des formules : ce qui ne suivra plus, et ce qui n'a pas de valeur à écrire. */
export function constatsDeValeurs(sansValeur: readonly string[]): readonly Message[] {
  return [
    { id: 'remplissage.valeurs', donnees: {} },
    ...(sansValeur.length > 0 ? [{ id: 'remplissage.sans-valeur', donnees: { cellules: nommer(sansValeur) } }] : []),
  ]
}
