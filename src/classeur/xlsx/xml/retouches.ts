import { echapper } from './echappement'
import type { Noeud } from './arbre'

export interface Retouche {
  readonly debut: number
  readonly fin: number
  readonly texte: string
}

/** Applique des retouches disjointes ; le reste du texte est repris tel quel. */
export function appliquerRetouches(texte: string, retouches: readonly Retouche[]): string {
  let sortie = ''
  let position = 0
  for (const { debut, fin, texte: nouveau } of [...retouches].sort((une, autre) => une.debut - autre.debut)) {
    sortie += texte.slice(position, debut) + nouveau
    position = fin
  }
  return sortie + texte.slice(position)
}

/** Ajoute un dernier enfant, en ouvrant au besoin l'élément autofermant. */
export function ajouterEnfant(texte: string, parent: Noeud, ajout: string): Retouche {
  if (!parent.autofermant) return { debut: parent.debutFermante, fin: parent.debutFermante, texte: ajout }
  const barre = texte.lastIndexOf('/', parent.finOuvrante)
  const nom = parent.prefixe + parent.local
  return { debut: barre, fin: parent.finOuvrante, texte: `>${ajout}</${nom}>` }
}

/** Pose, change ou (valeur `null`) ôte un attribut, sans toucher aux autres. */
export function poserAttribut(texte: string, noeud: Noeud, attribut: string, valeur: string | null): Retouche[] {
  const ouvrante = texte.slice(noeud.debut, noeud.finOuvrante)
  const present = new RegExp(`\\s+${attribut}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(ouvrante)
  const nouveau = valeur === null ? '' : ` ${attribut}="${echapper(valeur)}"`
  if (present !== null) {
    const debut = noeud.debut + present.index
    return [{ debut, fin: debut + present[0].length, texte: nouveau }]
  }
  if (valeur === null) return []
  const fin = noeud.finOuvrante - (noeud.autofermant ? 2 : 1)
  return [{ debut: fin, fin, texte: nouveau }]
}

/** Ajoute un premier enfant, en ouvrant au besoin l'élément autofermant. */
export function ajouterEnTete(texte: string, parent: Noeud, ajout: string): Retouche {
  return parent.autofermant ? ajouterEnfant(texte, parent, ajout) : { debut: parent.finOuvrante, fin: parent.finOuvrante, texte: ajout }
}

/** Texte d'un élément une fois ses retouches faites. */
export function retoucherNoeud(texte: string, { debut, fin }: Noeud, retouches: readonly Retouche[]): string {
  return appliquerRetouches(
    texte.slice(debut, fin),
    retouches.map((retouche) => ({ ...retouche, debut: retouche.debut - debut, fin: retouche.fin - debut })),
  )
}

export function oterNoeud({ debut, fin }: Noeud): Retouche {
  return { debut, fin, texte: '' }
}
