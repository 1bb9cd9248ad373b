import type { Noeud } from './types'

/** Tous les nœuds de l'arbre, sans récursion. */
export function parcourir(racine: Noeud): readonly Noeud[] {
  const vus: Noeud[] = []
  const attente: Noeud[] = [racine]
  for (let noeud = attente.pop(); noeud !== undefined; noeud = attente.pop()) {
    vus.push(noeud)
    attente.push(...enfants(noeud).reverse())
  }
  return vus
}

/** Nœuds juste dessous, dans l'ordre d'écriture. */
export function enfants(noeud: Noeud): Noeud[] {
  switch (noeud.genre) {
    case 'appel':
      return [...noeud.arguments]
    case 'binaire':
      return [noeud.gauche, noeud.droite]
    case 'unaire':
    case 'suffixe':
      return [noeud.operande]
    case 'parentheses':
      return [noeud.contenu]
    case 'matrice':
      return noeud.lignes.flat()
    default:
      return []
  }
}
