import type { ErreurClasseur } from './port'

/** Ce qu'un hôte ne précise pas toujours ; sans cela la phrase aurait un trou. */
const A_DEFAUT: Readonly<Record<string, string>> = {
  feuille: 'demandée',
  plage: 'demandée',
  cellule: 'visée',
  ancre: 'sa première cellule',
  obstacle: 'une cellule voisine',
  longueur: 'trop de',
  limite: 'moins',
  formule: 'demandée',
  graphique: 'sans nom',
  lu: 'cette valeur',
  attendu: 'une autre taille',
  message: 'raison inconnue',
  code: 'sans code',
}

/**
 * Identifiant et données de la phrase d'une erreur, pour `redigerMessage`. Un refus qui porte sa raison (fichier, graphique)
 * a une phrase par raison.
 */
export function messageErreurClasseur({ code, donnees }: ErreurClasseur): {
  readonly id: string
  readonly donnees: Readonly<Record<string, string | number>>
} {
  const raison = donnees['raison']
  return { id: raison === undefined ? `classeur.${code}` : `classeur.${code}.${raison}`, donnees: { ...A_DEFAUT, ...donnees } }
}
