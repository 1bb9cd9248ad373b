import type { ValeurRendue } from '../../catalogue'
import type { Message, Resultat } from '../../regles'

/**
 * Explication d’une ligne calculée seule : la règle l’a numérotée 1, on lui rend son numéro dans la plage. Seules les étapes
 * et les listes de lignes en parlent ; ailleurs, « ligne » désigne une ligne de la grille.
 */
export function renumeroter(resultat: Resultat<ValeurRendue>, numero: number): Resultat<ValeurRendue> {
  return {
    ...resultat,
    alertes: resultat.alertes.map((alerte) => remplacer(alerte, { lignes: String(numero) })),
    explication: resultat.explication.map(({ etape, calcul, valeur }) => ({
      etape: remplacer(etape, { ligne: numero, lignes: String(numero) }),
      calcul: remplacer(calcul, { ligne: numero, lignes: String(numero) }),
      valeur,
    })),
  }
}

/** Ne touche que les données déjà présentes. */
function remplacer({ id, donnees }: Message, nouvelles: Message['donnees']): Message {
  return { id, donnees: Object.fromEntries(Object.entries(donnees).map(([nom, donnee]) => [nom, nouvelles[nom] ?? donnee])) }
}
