import { COLONNES_MAX, indiceDeColonne } from '../../../classeur/adresse'
import type { FeuilleFigee, FormuleFigee } from '../../../classeur/instantane'
import { Forme } from './forme'
import type { Morceau } from './forme'
import { memoriser } from '../../memoriser'

/** Textes et noms de feuille, structures, puis mots : une référence est un mot entier que ne suivent ni « ( », ni « ! », ni « [ ». */
const MOTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\w.\\\u00c0-\uffff]+(?![$\w.\\\u00c0-\uffff])/g
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i

interface FormesDeFeuille {
  readonly toutes: readonly Forme[]
  readonly de: (formule: FormuleFigee) => Forme | null
}

/** Formules d'une feuille, réunies quand elles ne diffèrent que par leur place : cent mille lignes recopiées n'en font qu'une. */
export const formesDe = memoriser((feuille: FeuilleFigee): FormesDeFeuille => {
  const parClef = new Map<string, Forme>()
  const parPlace = new Map<number, Forme>()
  const derniereDeColonne = new Map<number, Forme>()
  for (const figee of feuille.formules) {
    const { ligne, colonne, formule } = figee
    const voisine = derniereDeColonne.get(colonne)
    const forme = voisine?.ecrire(ligne, colonne) === formule ? voisine : trouver(figee, parClef)
    forme.cellules.push(figee)
    parPlace.set(placeDe(figee), forme)
    derniereDeColonne.set(colonne, forme)
  }
  return { toutes: [...parClef.values()], de: (formule) => parPlace.get(placeDe(formule)) ?? null }
})

/** Un instantané peut rendre la même formule par deux objets : c'est sa place qui la dit. */
function placeDe({ ligne, colonne }: FormuleFigee): number {
  return ligne * COLONNES_MAX + colonne
}

function trouver({ formule, ligne, colonne }: FormuleFigee, parClef: Map<string, Forme>): Forme {
  const morceaux = relativiser(formule, ligne, colonne)
  const clef = JSON.stringify(morceaux)
  const forme = parClef.get(clef) ?? new Forme(morceaux)
  parClef.set(clef, forme)
  return forme
}

/** Formule découpée en textes et références relatives à la cellule qui la porte. */
export function relativiser(formule: string, ligne: number, colonne: number): readonly Morceau[] {
  const morceaux: Morceau[] = []
  let fin = 0
  for (const trouve of formule.matchAll(MOTS)) {
    const [mot] = trouve
    const suivant = formule[trouve.index + mot.length]
    const lue = suivant === '(' || suivant === '!' || suivant === '[' ? null : REFERENCE.exec(mot)
    if (lue === null) continue
    const [, avantColonne = '', lettres = '', avantLigne = '', chiffres = ''] = lue
    const [colonneFixe, ligneFixe] = [avantColonne !== '', avantLigne !== '']
    morceaux.push(formule.slice(fin, trouve.index), {
      ligneFixe,
      colonneFixe,
      ligne: Number(chiffres) - 1 - (ligneFixe ? 0 : ligne),
      colonne: indiceDeColonne(lettres) - (colonneFixe ? 0 : colonne),
    })
    fin = trouve.index + mot.length
  }
  morceaux.push(formule.slice(fin))
  return morceaux
}
