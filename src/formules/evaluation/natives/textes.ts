import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { enBooleen, enEntier, enTexte, enNombre } from '../conversions'
import { lireJokers } from '../jokers'
import { proteger } from '../moteur'
import type { Native } from '../moteur'
import { depuisValeur, remplir } from '../operande'
import { avecArguments, deValeurs, uneValeur } from './declarer'

/** Longueur maximale d'un texte de cellule. */
const TEXTE_MAX = 32_767

function longueur(valeur: Valeur): number {
  const nombre = enEntier(valeur)
  if (nombre < 0) throw ErreurDeCase.pour('#VALEUR!')
  return nombre
}

function borner(texte: string): string {
  if (texte.length > TEXTE_MAX) throw ErreurDeCase.pour('#VALEUR!')
  return texte
}

/** TROUVE et CHERCHE : place comptée à partir de 1. */
function chercher(cherche: Valeur, dans: Valeur, depart: Valeur, avecJokers: boolean): number {
  const texte = enTexte(dans)
  const motif = enTexte(cherche)
  const debut = enEntier(depart)
  if (debut < 1 || debut > texte.length + 1) throw ErreurDeCase.pour('#VALEUR!')
  if (avecJokers && lireJokers(motif) !== null) throw new NonEvaluable('SEARCH', 'arguments')
  const place = avecJokers
    ? texte.toLowerCase().indexOf(motif.toLowerCase(), debut - 1)
    : texte.indexOf(motif, debut - 1)
  if (place < 0) throw ErreurDeCase.pour('#VALEUR!')
  return place + 1
}

function substituer([texte = null, ancien = null, nouveau = null, rang]: readonly Valeur[]): string {
  const [source, cherche, remplace] = [enTexte(texte), enTexte(ancien), enTexte(nouveau)]
  if (cherche === '') return source
  if (rang === undefined) return borner(source.replaceAll(cherche, () => remplace))
  const numero = enEntier(rang)
  if (numero < 1) throw ErreurDeCase.pour('#VALEUR!')
  const morceaux = source.split(cherche)
  if (numero >= morceaux.length) return source
  return borner(`${morceaux.slice(0, numero).join(cherche)}${remplace}${morceaux.slice(numero).join(cherche)}`)
}

function joindre(valeurs: Iterable<Valeur>, lien: string, sauterVides: boolean): string {
  const textes: string[] = []
  for (const valeur of valeurs) {
    if (estErreur(valeur)) throw ErreurDeCase.pour(valeur.erreur)
    const texte = enTexte(valeur)
    if (!sauterVides || texte !== '') textes.push(texte)
  }
  return borner(textes.join(lien))
}

const concat: Native = (args) =>
  depuisValeur(proteger(() => joindre(args.flatMap((argument) => remplir(argument.evaluer()).flat()), '', false)))

const joindreTexte: Native = ([lien, sauter, ...textes]) =>
  depuisValeur(
    proteger(() =>
      joindre(
        textes.flatMap((argument) => remplir(argument.evaluer()).flat()),
        enTexte(uneValeur(lien, 'TEXTJOIN')),
        enBooleen(uneValeur(sauter, 'TEXTJOIN')),
      ),
    ),
  )

/** CNUM : seul un texte qui se lit pareil partout est converti. */
function valeurDe(valeur: Valeur): number {
  if (typeof valeur === 'boolean') throw ErreurDeCase.pour('#VALEUR!')
  return enNombre(valeur)
}

export const TEXTES: readonly (readonly [string, Native])[] = [
  deValeurs('LEFT', 1, 2, ([texte = null, n = 1]) => enTexte(texte).slice(0, longueur(n))),
  deValeurs('RIGHT', 1, 2, ([texte = null, n = 1]) => {
    const garde = longueur(n)
    return garde === 0 ? '' : enTexte(texte).slice(-garde)
  }),
  deValeurs('MID', 3, 3, ([texte = null, debut = null, n = null]) => {
    const place = enEntier(debut)
    if (place < 1) throw ErreurDeCase.pour('#VALEUR!')
    return enTexte(texte).slice(place - 1, place - 1 + longueur(n))
  }),
  deValeurs('LEN', 1, 1, ([texte = null]) => enTexte(texte).length),
  deValeurs('TRIM', 1, 1, ([texte = null]) => enTexte(texte).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  deValeurs('UPPER', 1, 1, ([texte = null]) => enTexte(texte).toUpperCase()),
  deValeurs('LOWER', 1, 1, ([texte = null]) => enTexte(texte).toLowerCase()),
  deValeurs('EXACT', 2, 2, ([a = null, b = null]) => enTexte(a) === enTexte(b)),
  deValeurs('REPT', 2, 2, ([texte = null, n = null]) => {
    const [motif, fois] = [enTexte(texte), longueur(n)]
    if (motif.length * fois > TEXTE_MAX) throw ErreurDeCase.pour('#VALEUR!')
    return motif.repeat(fois)
  }),
  deValeurs('REPLACE', 4, 4, ([texte = null, debut = null, n = null, nouveau = null]) => {
    const [source, place] = [enTexte(texte), enEntier(debut)]
    if (place < 1) throw ErreurDeCase.pour('#VALEUR!')
    return borner(source.slice(0, place - 1) + enTexte(nouveau) + source.slice(place - 1 + longueur(n)))
  }),
  deValeurs('SUBSTITUTE', 3, 4, substituer),
  deValeurs('FIND', 2, 3, ([cherche = null, dans = null, depart = 1]) => chercher(cherche, dans, depart, false)),
  deValeurs('SEARCH', 2, 3, ([cherche = null, dans = null, depart = 1]) => chercher(cherche, dans, depart, true)),
  deValeurs('CONCATENATE', 1, 255, (valeurs) => joindre(valeurs, '', false)),
  avecArguments('CONCAT', 1, 254, concat),
  avecArguments('TEXTJOIN', 3, 254, joindreTexte),
  // La cellule d'un lien porte le texte montré, ou à défaut la cible.
  deValeurs('HYPERLINK', 1, 2, ([cible = null, montre = cible]) => montre ?? 0),
  deValeurs('VALUE', 1, 1, ([valeur = null]) => valeurDe(valeur)),
]
