import * as fc from 'fast-check'
import { ANGLAIS_VERS_FRANCAIS } from '../../src/formules'

const nombre = fc.oneof(
  fc.nat({ max: 999_999 }).map(String),
  fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 })).map(([entier, fraction]) => `${entier}.${fraction}`),
  fc.constantFrom('1E5', '2.5E-3', '.5'),
)
const texte = fc.string({ maxLength: 8 }).map((contenu) => `"${contenu.replaceAll('"', '""')}"`)
const reference = fc.constantFrom('A1', '$B$2', 'C3:D10', "'Feuille l''est'!A1", 'Feuil1!$A:$C', '2:5', 'XFD1048576', 'A1#', '[1]Feuil1!B2')
const structure = fc.constantFrom('T[RP]', 'T[@RP]', 'T[[#All],[RP]]', 'T[#Headers]', 'T[@[Taux cible]]', 'T[[#Data],[A]:[B]]', '[@RP]', "T[a'[b]")
const constante = fc.constantFrom('TRUE', 'FALSE', '#N/A', '#VALUE!', '#DIV/0!', '{1,2;3,4}', '{"a",-1.5;TRUE,#REF!}', 'Taux_cible')
const espace = fc.constantFrom('', '', '', ' ', '\n')
const nomDeFonction = fc.constantFrom(...ANGLAIS_VERS_FRANCAIS.keys(), 'MIXITE.SRU_OBJECTIF', 'MIXITE.VERSION', 'MaFonction')

/** Formules anglaises correctes, sans « = ». */
export const formuleAnglaise: fc.Arbitrary<string> = fc.letrec<{ expression: string }>((relier) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(nombre, texte, reference, structure, constante),
    fc
      .tuple(relier('expression'), espace, fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '<=', '>'), espace, relier('expression'))
      .map((morceaux) => morceaux.join('')),
    relier('expression').map((contenu) => `(${contenu})`),
    relier('expression').map((contenu) => `-${contenu}`),
    relier('expression').map((contenu) => `(${contenu})%`),
    fc
      .tuple(nomDeFonction, fc.array(fc.tuple(espace, fc.oneof(relier('expression'), fc.constant(''))), { maxLength: 4 }))
      .map(([nom, args]) => `${nom}(${args.map((argument) => argument.join('')).join(',')})`),
  ),
})).expression
