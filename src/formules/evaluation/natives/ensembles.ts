import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { enEntier, nombreDansTexte, verifierNombre } from '../conversions'
import { proteger } from '../moteur'
import type { Argument, Native } from '../moteur'
import { diviser } from '../operateurs'
import { depuisValeur, lireCase } from '../operande'
import { avecArguments, enLots, nombresDe, uneValeur } from './declarer'

function surNombres(nom: string, calculer: (nombres: readonly number[]) => number): readonly [string, Native] {
  return avecArguments(nom, 1, 255, (args) => depuisValeur(proteger(() => verifierNombre(calculer(nombresDe(args))))))
}

export function sommer(nombres: readonly number[]): number {
  let somme = 0
  for (const nombre of nombres) somme += nombre
  return somme
}

/** `Math.max(...)` déborde la pile sur une grande plage. */
function extreme(nombres: readonly number[], meilleur: (a: number, b: number) => number): number {
  const [premier, ...reste] = nombres
  return premier === undefined ? 0 : reste.reduce((a, b) => meilleur(a, b), premier)
}

function moyenne(nombres: readonly number[]): number {
  return diviser(sommer(nombres), nombres.length)
}

function mediane(nombres: readonly number[]): number {
  const tries = [...nombres].sort((a, b) => a - b)
  const milieu = tries.length >> 1
  const [bas = NaN, haut = NaN] = tries.length % 2 === 1 ? [tries[milieu], tries[milieu]] : [tries[milieu - 1], tries[milieu]]
  if (Number.isNaN(bas)) throw ErreurDeCase.pour('#NOMBRE!')
  return (bas + haut) / 2
}

/** NB : nombres des plages ; une valeur directe compte aussi si elle se convertit. */
function compter(args: readonly Argument[]): number {
  let compte = 0
  for (const { valeurs, directe } of enLots(args)) {
    for (const valeur of valeurs) if (typeof valeur === 'number' || (directe && compteDirecte(valeur))) compte++
  }
  return compte
}

function compteDirecte(valeur: Valeur): boolean {
  if (typeof valeur === 'string') return nombreDansTexte(valeur) !== null
  return typeof valeur !== 'object' || valeur === null
}

function rangEnsemble(nom: string, trier: (a: number, b: number) => number): readonly [string, Native] {
  return avecArguments(nom, 2, 2, ([ensemble, rang]) =>
    depuisValeur(
      proteger(() => {
        const tries = nombresDe(ensemble === undefined ? [] : [ensemble]).sort(trier)
        const k = enEntier(uneValeur(rang, nom))
        const trouve = tries[k - 1]
        if (trouve === undefined) throw ErreurDeCase.pour('#NOMBRE!')
        return trouve
      }),
    ),
  )
}

const sommeProd: Native = (args, outils) => {
  const mode = outils.mode === 'dynamique' ? 'dynamique' : 'sommeprod'
  const operandes = args.map(({ noeud }) => outils.evaluerSous(noeud, mode))
  const [{ lignes, colonnes } = { lignes: 0, colonnes: 0 }] = operandes
  if (operandes.some((operande) => operande.lignes !== lignes || operande.colonnes !== colonnes)) {
    return depuisValeur({ erreur: '#VALEUR!' })
  }
  const lignesLues = Math.max(...operandes.map(({ valeurs }) => valeurs.length))
  const colonnesLues = Math.max(...operandes.map(({ valeurs }) => valeurs[0]?.length ?? 0))
  return depuisValeur(
    proteger(() => {
      let somme = 0
      for (let i = 0; i < lignesLues; i++) {
        for (let j = 0; j < colonnesLues; j++) {
          let produit = 1
          for (const operande of operandes) {
            const valeur = lireCase(operande, i, j)
            if (estErreur(valeur)) throw ErreurDeCase.pour(valeur.erreur)
            produit *= typeof valeur === 'number' ? valeur : 0
          }
          somme += produit
        }
      }
      return verifierNombre(somme)
    }),
  )
}

const compterVides: Native = ([argument]) => {
  const operande = argument?.evaluer()
  if (operande?.plage == null) throw new NonEvaluable('COUNTBLANK', 'arguments')
  const pleines = operande.valeurs.flat().filter((valeur) => valeur !== null && valeur !== '').length
  return depuisValeur(operande.lignes * operande.colonnes - pleines)
}

export const ENSEMBLES: readonly (readonly [string, Native])[] = [
  surNombres('SUM', sommer),
  surNombres('AVERAGE', moyenne),
  surNombres('MIN', (nombres) => extreme(nombres, Math.min)),
  surNombres('MAX', (nombres) => extreme(nombres, Math.max)),
  surNombres('PRODUCT', (nombres) => (nombres.length === 0 ? 0 : nombres.reduce((a, b) => a * b, 1))),
  surNombres('MEDIAN', mediane),
  rangEnsemble('LARGE', (a, b) => b - a),
  rangEnsemble('SMALL', (a, b) => a - b),
  avecArguments('COUNT', 1, 255, (args) => depuisValeur(compter(args))),
  avecArguments('COUNTA', 1, 255, (args) =>
    depuisValeur(enLots(args).reduce((n, { valeurs, directe }) => n + [...valeurs].filter((v) => directe || v !== null).length, 0)),
  ),
  avecArguments('COUNTBLANK', 1, 1, compterVides),
  avecArguments('SUMPRODUCT', 1, 255, sommeProd),
]
