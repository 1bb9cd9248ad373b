import type { Message } from '../../regles'
import { rendre } from '../../textes'
import { nommer } from '../../trames'
import type { AppelSitue } from '../calcul/calculer-feuilles'
import { nommerCellules } from './nommer-cellules'
import type { CommuneDeLigne } from './nommer-lignes'

/** Ce que nos fonctions ont dit pendant le calcul : une phrase pour toutes les communes, ou les cellules, qu'elle touche. */
export function constatsDAppels(feuille: string, appels: readonly AppelSitue[], communeDe: CommuneDeLigne): readonly Message[] {
  const phrases = new Map<string, AppelSitue[]>()
  for (const appel of appels) {
    const { message, alertes } = rendre(appel.fonction, appel.resultat)
    for (const phrase of new Set([...(message === null ? [] : [message]), ...alertes])) {
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), appel])
    }
  }
  return [...phrases].map(([phrase, dits]) => {
    const communes = new Set(dits.flatMap(({ ligne }) => communeDe(ligne) ?? []))
    const cellules = nommerCellules(
      feuille,
      dits.filter(({ ligne }) => communeDe(ligne) === null),
    )
    const lignes = [nommer([...communes]), cellules].filter((noms) => noms !== '').join(', ')
    return { id: 'remplissage.constat', donnees: { lignes, phrase } }
  })
}

/** Valeurs demandées au lieu des formules : ce qui ne suivra plus, et les cellules, déjà nommées, qui n’ont pas de valeur à écrire. */
export function constatsDeValeurs(sansValeur: readonly string[]): readonly Message[] {
  return [
    { id: 'remplissage.valeurs', donnees: {} },
    ...(sansValeur.length > 0 ? [{ id: 'remplissage.sans-valeur', donnees: { cellules: sansValeur.join(', ') } }] : []),
  ]
}
