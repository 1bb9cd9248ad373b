import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { lireCritere } from '../critere'
import type { Critere } from '../critere'
import { verifierNombre } from '../conversions'
import type { Argument, Native, Outils } from '../moteur'
import { diviser } from '../operateurs'
import type { Operande } from '../operande'
import { avecArguments } from './declarer'
import { sommer } from './ensembles'

/** Cases retenues : leur nombre, et les valeurs de la plage calculée qui leur correspondent. */
interface Selection {
  readonly nombre: number
  readonly valeurs: readonly Valeur[]
}

type Conclusion = (selection: Selection) => number

function plage(argument: Argument | undefined, nom: string): Operande {
  const operande = argument?.evaluer()
  if (operande?.plage == null) throw new NonEvaluable(nom, 'arguments')
  return operande
}

function selectionner(plages: readonly Operande[], criteres: readonly Critere[], calculee: Operande): Selection {
  const [{ lignes, colonnes } = calculee] = plages
  if (plages.some((autre) => autre.lignes !== lignes || autre.colonnes !== colonnes)) throw ErreurDeCase.pour('#VALEUR!')
  const lignesLues = Math.max(...plages.map(({ valeurs }) => valeurs.length))
  const colonnesLues = Math.max(...plages.map(({ valeurs }) => valeurs[0]?.length ?? 0))
  const valeurs: Valeur[] = []
  for (let i = 0; i < lignesLues; i++) {
    for (let j = 0; j < colonnesLues; j++) {
      if (criteres.every((critere, n) => critere(plages[n]?.valeurs[i]?.[j] ?? null))) valeurs.push(calculee.valeurs[i]?.[j] ?? null)
    }
  }
  const nonLues = lignes * colonnes - lignesLues * colonnesLues
  const videRetenue = criteres.every((critere) => critere(null))
  if (videRetenue && nonLues > 0 && calculee.valeurs.length > lignesLues) throw new NonEvaluable(`${lignes} × ${colonnes}`, 'taille')
  return { nombre: valeurs.length + (videRetenue ? nonLues : 0), valeurs }
}

/** Fonctions à plusieurs critères : `[calculée], plage, critère, plage, critère…` ; les critères s'étendent. */
function selonCriteres(nom: string, calculee: boolean, conclure: Conclusion): readonly [string, Native] {
  return avecArguments(nom, calculee ? 3 : 2, 255, (args, outils) => {
    const paires = args.slice(calculee ? 1 : 0)
    if (paires.length % 2 === 1) throw new NonEvaluable(nom, 'arguments')
    const plages = paires.filter((_argument, i) => i % 2 === 0).map((argument) => plage(argument, nom))
    const criteres = paires.filter((_argument, i) => i % 2 === 1).map((argument) => argument.evaluer())
    const cible = calculee ? plage(args[0], nom) : (plages[0] ?? plage(undefined, nom))
    return outils.etendre(criteres, (valeurs) => {
      if (cible.lignes !== plages[0]?.lignes || cible.colonnes !== plages[0].colonnes) throw ErreurDeCase.pour('#VALEUR!')
      return verifierNombre(conclure(selectionner(plages, valeurs.map(lireCritere), cible)))
    })
  })
}

/** SOMME.SI et MOYENNE.SI : la plage calculée, facultative, prend la forme de la plage testée à partir de son premier coin. */
function selonUnCritere(nom: string, conclure: Conclusion): readonly [string, Native] {
  return avecArguments(nom, 2, 3, ([testee, critere, calculee], outils) => {
    const plageTestee = plage(testee, nom)
    const cible = calculee === undefined ? plageTestee : memeForme(plage(calculee, nom), plageTestee, outils)
    return outils.etendre(critere === undefined ? [] : [critere.evaluer()], (valeurs) =>
      verifierNombre(conclure(selectionner([plageTestee], valeurs.map(lireCritere), cible))),
    )
  })
}

function memeForme(calculee: Operande, { lignes, colonnes }: Operande, outils: Outils): Operande {
  if (calculee.plage === null || (calculee.lignes === lignes && calculee.colonnes === colonnes)) return calculee
  return outils.lirePlage({ ...calculee.plage, lignes, colonnes })
}

function nombres({ valeurs }: Selection): number[] {
  const erreur = valeurs.find(estErreur)
  if (erreur !== undefined) throw ErreurDeCase.pour(erreur.erreur)
  return valeurs.filter((valeur): valeur is number => typeof valeur === 'number')
}

const somme: Conclusion = (selection) => sommer(nombres(selection))
const moyenne: Conclusion = (selection) => {
  const retenus = nombres(selection)
  return diviser(sommer(retenus), retenus.length)
}

export const CONDITIONS: readonly (readonly [string, Native])[] = [
  selonUnCritere('SUMIF', somme),
  selonUnCritere('AVERAGEIF', moyenne),
  avecArguments('COUNTIF', 2, 2, ([testee, critere], outils) => {
    const plageTestee = plage(testee, 'COUNTIF')
    return outils.etendre(critere === undefined ? [] : [critere.evaluer()], (valeurs) =>
      selectionner([plageTestee], valeurs.map(lireCritere), plageTestee).nombre,
    )
  }),
  selonCriteres('SUMIFS', true, somme),
  selonCriteres('AVERAGEIFS', true, moyenne),
  selonCriteres('COUNTIFS', false, ({ nombre }) => nombre),
  selonCriteres('MAXIFS', true, (selection) => nombres(selection).reduce((a, b, i) => (i === 0 ? b : Math.max(a, b)), 0)),
  selonCriteres('MINIFS', true, (selection) => nombres(selection).reduce((a, b, i) => (i === 0 ? b : Math.min(a, b)), 0)),
]
