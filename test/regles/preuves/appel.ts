import type { ArgumentBrut, FonctionDecrite } from '../../../src/catalogue'
import { FONCTIONS } from '../../../src/catalogue'
import type { ResultatRendu } from '../../../src/textes'
import { rendre } from '../../../src/textes'

/** Fonctions dont la signature porte un argument de ce nom : les preuves s'étendent d'elles-mêmes aux fonctions à venir. */
export function fonctionsAvec(argument: string): readonly (readonly [string, FonctionDecrite])[] {
  return FONCTIONS.filter(({ arguments: args }) => args.some(({ nom }) => nom === argument)).map((fonction) => [fonction.nom, fonction])
}

/** L'exemple du catalogue, quelques arguments remplacés par leur nom. */
export function appelDExemple(fonction: FonctionDecrite, remplaces: Readonly<Record<string, ArgumentBrut>> = {}): readonly ArgumentBrut[] {
  return fonction.arguments.map(({ nom }, rang) => (nom in remplaces ? (remplaces[nom] ?? null) : (fonction.exemple.arguments[rang] ?? null)))
}

export function jouerExemple(fonction: FonctionDecrite, remplaces: Readonly<Record<string, ArgumentBrut>> = {}): ResultatRendu {
  return rendre(fonction, fonction.evaluer(appelDExemple(fonction, remplaces), { expliquer: true }))
}
