import type { Classeur } from '../../src/classeur/port'
import { egal } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, poser } from './contrat-appuis'

/** Garde, relit, puis efface : un classeur qui sert à toute la suite n'en garde rien. */
function retenir(titre: string, clef: string, texte: string): CasDuContrat {
  return {
    titre: `garde et relit ${titre}`,
    async executer(classeur) {
      await classeur.memoriser(clef, texte)
      egal(await classeur.lireMemoire(clef), texte, titre)
      await classeur.memoriser(clef, null)
      egal(await classeur.lireMemoire(clef), null, `${titre}, effacé`)
    },
  }
}

async function toutLire(classeur: Classeur, clefs: readonly string[]): Promise<readonly (string | null)[]> {
  const lus: (string | null)[] = []
  for (const clef of clefs) lus.push(await classeur.lireMemoire(clef))
  return lus
}

export const CAS_DE_MEMOIRE: readonly CasDuContrat[] = [
  retenir('un texte français', 'essai-français', 'Épinay-l’Œuvre : 25 % de « LLS », 3 000 €\u202f!'),
  retenir('un texte qui ressemble à du balisage', 'essai-balisage', '<memoire clef="x">]]>&amp;</memoire> \'a\' "b" _x000D_ <!-- --> <?xml?>'),
  retenir('les espaces et les fins de ligne', 'essai-blancs', ' bords \n\n\ttabulation\r\nretour\rseul '),
  retenir('un texte vide, qui n’est pas rien', 'essai-vide', ''),
  retenir('des émojis et des caractères de contrôle', 'essai-rares', 'a😀b\u0000c\u0007d\ufffe'),
  retenir('un mégaoctet', 'essai-long', '{"clef":"œ<&"},'.repeat(70_000)),
  retenir('sous une clef à guillemets et saut de ligne', 'essai "clef"\n<&>\t', 'texte'),
  {
    titre: 'ne connaît pas une clef jamais gardée, fût-elle celle d’un prototype',
    async executer(classeur) {
      egal(await toutLire(classeur, ['essai-absent', '__proto__', 'constructor']), [null, null, null], 'clefs absentes')
      await classeur.memoriser('essai-absent', null)
      egal(await classeur.lireMemoire('essai-absent'), null, 'effacer ce qui n’est pas là')
    },
  },
  {
    titre: 'garde les clefs sans les mêler, casse comprise, et remplace la même',
    async executer(classeur) {
      const clefs = ['essai-a', 'essai-A', '__proto__']
      for (const clef of clefs) await classeur.memoriser(clef, `premier ${clef}`)
      await classeur.memoriser('essai-a', 'second')
      egal(await toutLire(classeur, clefs), ['second', 'premier essai-A', 'premier __proto__'], 'trois clefs')
      await classeur.memoriser('essai-A', null)
      egal(await toutLire(classeur, clefs), ['second', null, 'premier __proto__'], 'une effacée')
      for (const clef of clefs) await classeur.memoriser(clef, null)
      egal(await toutLire(classeur, clefs), [null, null, null], 'toutes effacées')
    },
  },
  {
    titre: 'garde deux textes confiés en même temps',
    async executer(classeur) {
      await Promise.all([classeur.memoriser('essai-un', '1'), classeur.memoriser('essai-deux', '2')])
      egal(await toutLire(classeur, ['essai-un', 'essai-deux']), ['1', '2'], 'deux textes')
      await Promise.all([classeur.memoriser('essai-un', null), classeur.memoriser('essai-deux', null)])
      egal(await toutLire(classeur, ['essai-un', 'essai-deux']), [null, null], 'effacés')
    },
  },
  {
    titre: 'ne touche ni les feuilles ni les cellules en gardant un texte',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], [[1, 'a']])
      const feuilles = await classeur.feuilles()
      await classeur.memoriser('essai-à part', 'x')
      egal(await classeur.feuilles(), feuilles, 'feuilles')
      egal((await classeur.lire(plage)).valeurs, [[1, 'a']], 'cellules')
      egal(await classeur.plageUtile(feuille), plage, 'plage utile')
      await classeur.memoriser('essai-à part', null)
    },
  },
]
