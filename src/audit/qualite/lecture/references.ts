import { contient } from '../../../classeur/rectangle'
import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { estErreurDeFormule, lireFormule, plagesLues } from '../../../formules'
import type { Noeud, Resolveurs, TableauConnu } from '../../../formules'

/** Feuille d'un nom écrit dans une formule, sans égard à la casse. */
export function feuilleNommee({ feuilles }: Instantane, nom: string): FeuilleFigee | undefined {
  return feuilles.find((feuille) => feuille.nom === nom) ?? feuilles.find((feuille) => feuille.nom.toLowerCase() === nom.toLowerCase())
}

/** Plages qu'une formule lit, noms définis et tableaux d'Excel suivis ; vide si elle ne se lit pas. */
export function plagesDe(instantane: Instantane, feuille: FeuilleFigee, formule: FormuleFigee, racine?: Noeud): readonly Plage[] {
  const lue = racine === undefined ? lireFormule(formule.formule, 'en') : { racine }
  if ('motif' in lue && estErreurDeFormule(lue)) return []
  return plagesLues(lue, feuille.nom, resoudre(instantane, feuille, formule))
}

export function resoudre(instantane: Instantane, feuille: FeuilleFigee, { ligne, colonne }: FormuleFigee): Resolveurs {
  return {
    ligne,
    nom: (nom) => {
      const connu = instantane.noms.find((defini) => defini.nom.toLowerCase() === nom.toLowerCase())
      return connu === undefined ? null : `=${connu.texte.replace(/^=/, '')}`
    },
    tableau: (nom) => trouverTableau(instantane, feuille, nom, ligne, colonne),
  }
}

function trouverTableau({ feuilles }: Instantane, courante: FeuilleFigee, nom: string, ligne: number, colonne: number): TableauConnu | null {
  for (const feuille of feuilles) {
    for (const { nom: connu, plage } of feuille.tableaux) {
      const vise = nom === '' ? feuille === courante && contient(plage, { ligne, colonne }) : connu.toLowerCase() === nom.toLowerCase()
      if (!vise) continue
      const colonnes = Array.from({ length: plage.colonnes }, (_, rang) => String(feuille.valeur(plage.ligne, plage.colonne + rang) ?? ''))
      return { nom: connu, plage, colonnes, entetes: true, totaux: false }
    }
  }
  return null
}

/** Plages que lit un bout de formule, écrit en anglais. */
export function plagesDeTexte(instantane: Instantane, feuille: FeuilleFigee, formule: FormuleFigee, texte: string): readonly Plage[] {
  return plagesDe(instantane, feuille, { ...formule, formule: texte })
}
