import type { FormuleFigee, Instantane } from '../../../classeur/instantane'
import { contient } from '../../../classeur/rectangle'
import type { Noeud } from '../../../formules'
import type { TableauReconnu } from '../../reconnaissance/types'
import { formesDe } from '../lecture/formes'
import { plagesDe } from '../lecture/references'

const SOMMES: ReadonlySet<string> = new Set(['SUM', 'SUBTOTAL', 'AGGREGATE'])

/** Vrai si la formule n'est qu'une addition de cellules : SOMME, SOUS.TOTAL, `E5+E6+E7`. */
export function estUneSomme({ feuille }: TableauReconnu, formule: FormuleFigee): boolean {
  const racine = formesDe(feuille).de(formule)?.racine
  // Une seule cellule recopie une valeur, elle n'additionne rien.
  return racine !== null && racine !== undefined && racine.genre !== 'reference' && additionne(racine)
}

function additionne(noeud: Noeud): boolean {
  switch (noeud.genre) {
    case 'appel':
      return SOMMES.has(noeud.nom)
    case 'binaire':
      return noeud.operateur === '+' && additionne(noeud.gauche) && additionne(noeud.droite)
    case 'parentheses':
      return additionne(noeud.contenu)
    case 'unaire':
      return noeud.operateur !== '-' && additionne(noeud.operande)
    default:
      return noeud.genre === 'reference' || noeud.genre === 'structure'
  }
}

/** Vrai si la formule compte cette case du tableau. */
export function lectureDe(instantane: Instantane, { feuille, transpose }: TableauReconnu, formule: FormuleFigee, rang: number): (objet: number) => boolean {
  const plages = plagesDe(instantane, feuille, formule).filter((plage) => plage.feuille.toLowerCase() === feuille.nom.toLowerCase())
  return (objet) => plages.some((plage) => contient(plage, transpose ? { ligne: rang, colonne: objet } : { ligne: objet, colonne: rang }))
}
