import { ecrireAdresse, ecrireRectangle } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import { contient } from '../../classeur/rectangle'
import type { Tableau } from '../../classeur/xlsx'
import { estErreurDeFormule, lireFormule, parcourir, plagesLues } from '../../formules'
import type { TableauConnu } from '../../formules'

interface Cellule {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
}

/**
 * Remplace `Tableau1[Colonne]` par sa plage : la grille ne calcule pas les références structurées. Le fichier, lui, garde
 * la formule d'origine tant qu'on ne la récrit pas. Une référence sans plage reste telle quelle.
 */
export function transposerStructurees(formule: string, tableaux: readonly Tableau[], cellule: Cellule): string {
  if (!formule.includes('[')) return formule
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue)) return formule
  const resolveurs = { tableau: (nom: string) => trouver(tableaux, nom, cellule), ligne: cellule.ligne }
  return parcourir(lue.racine)
    .filter((noeud) => noeud.genre === 'structure')
    .sort((un, autre) => autre.debut - un.debut)
    .reduce((texte, noeud) => {
      const [plage] = plagesLues({ racine: noeud }, cellule.feuille, resolveurs)
      return plage === undefined ? texte : texte.slice(0, noeud.debut) + ecrire(plage, cellule.feuille) + texte.slice(noeud.fin)
    }, formule)
}

function trouver(tableaux: readonly Tableau[], nom: string, cellule: Cellule): TableauConnu | null {
  const trouve = tableaux.find((tableau) =>
    nom === '' ? tableau.plage.feuille === cellule.feuille && contient(tableau.plage, cellule) : tableau.nom.toLowerCase() === nom.toLowerCase(),
  )
  return trouve === undefined ? null : { ...trouve, entetes: trouve.enTetes, totaux: trouve.total }
}

function ecrire(plage: Plage, feuille: string): string {
  return plage.feuille === feuille ? ecrireRectangle(plage) : ecrireAdresse(plage)
}
