import type { Cellule, Classeur, CommentaireDeCellule } from '../../src/classeur/port'
import { TEXTE_MAX } from '../../src/classeur/verifier-saisies'
import { egal, refuse } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

function commentaire(ligne: number, colonne: number, texte = `Règle SRU-02 en ${ligne},${colonne}`): CommentaireDeCellule {
  return { ligne, colonne, texte }
}

async function lus(classeur: Classeur, feuille: string): Promise<readonly (readonly [number, number, string])[]> {
  const commentaires = await classeur.commentaires(feuille)
  return [...commentaires]
    .sort((un, autre) => un.ligne - autre.ligne || un.colonne - autre.colonne)
    .map(({ ligne, colonne, texte }) => [ligne, colonne, texte] as const)
}

function refuserCommentaire(titre: string, code: string, commentaires: readonly CommentaireDeCellule[]): CasDuContrat {
  return {
    titre: `refuse ${titre}, sans rien commenter`,
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await refuse(classeur.poserCommentaires(feuille, commentaires), code, titre)
      egal(await classeur.commentaires(feuille), [], 'aucun commentaire')
    },
  }
}

const ICI: Cellule = { ligne: 1, colonne: 1 }

export const CAS_DE_COMMENTAIRES: readonly CasDuContrat[] = [
  refuserCommentaire('un commentaire vide', 'valeur-illisible', [commentaire(0, 0), commentaire(1, 0, ' \n')]),
  refuserCommentaire('deux commentaires d’une cellule', 'valeur-illisible', [commentaire(0, 0), commentaire(0, 0, 'autre')]),
  refuserCommentaire('un commentaire hors de la feuille', 'plage-invalide', [commentaire(0, 0), commentaire(1_048_576, 0)]),
  refuserCommentaire('un commentaire trop long', 'texte-trop-long', [commentaire(0, 0), commentaire(1, 0, 'x'.repeat(TEXTE_MAX))]),
  {
    titre: 'commente des cellules, vides ou non, sans y toucher',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], [[1, 'a']])
      egal(await classeur.poserCommentaires(feuille, [commentaire(0, 0), commentaire(9, 3), commentaire(1_048_575, 16_383)]), [], 'aucune laissée')
      egal(
        await lus(classeur, feuille),
        [[0, 0, 'Règle SRU-02 en 0,0'], [9, 3, 'Règle SRU-02 en 9,3'], [1_048_575, 16_383, 'Règle SRU-02 en 1048575,16383']],
        'commentaires',
      )
      egal((await classeur.lire(plage)).valeurs, [[1, 'a']], 'cellules')
      egal(await classeur.plageUtile(feuille), plage, 'plage utile')
    },
  },
  {
    titre: 'rend un texte français, ses lignes et ce qui ressemble à du balisage',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const texte = 'Règle SRU-02, écart légal\n« 25 % » de <t>LLS</t> & l’Œuvre\u202f!\n\nRègle COM-01 : _x000D_ "a" ]]>'
      await classeur.poserCommentaires(feuille, [commentaire(2, 2, texte)])
      egal(await lus(classeur, feuille), [[2, 2, texte]], 'texte')
    },
  },
  {
    titre: 'remplace son commentaire d’une cellule et laisse les autres',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await classeur.poserCommentaires(feuille, [commentaire(1, 1, 'premier'), commentaire(2, 1, 'voisin')])
      egal(await classeur.poserCommentaires(feuille, [commentaire(1, 1, 'second')]), [], 'aucune laissée')
      egal(await lus(classeur, feuille), [[1, 1, 'second'], [2, 1, 'voisin']], 'commentaires')
    },
  },
  {
    titre: 'ôte les commentaires des cellules nommées et eux seuls ; deux fois sans effet',
    async executer(classeur) {
      const [feuille, autre] = [await feuilleNeuve(classeur), await feuilleNeuve(classeur)]
      await classeur.poserCommentaires(feuille, [commentaire(1, 1), commentaire(2, 1, 'reste')])
      await classeur.poserCommentaires(autre, [commentaire(1, 1, 'ailleurs')])
      await classeur.oterCommentaires(feuille, [ICI, { ligne: 7, colonne: 7 }])
      egal(await lus(classeur, feuille), [[2, 1, 'reste']], 'après')
      await classeur.oterCommentaires(feuille, [ICI])
      egal(await lus(classeur, autre), [[1, 1, 'ailleurs']], 'autre feuille')
      await classeur.poserCommentaires(feuille, [commentaire(1, 1, 'de nouveau')])
      await classeur.oterCommentaires(feuille, [{ ligne: 2, colonne: 1 }])
      egal(await lus(classeur, feuille), [[1, 1, 'de nouveau']], 'reposé')
    },
  },
  {
    titre: 'oublie les commentaires d’une feuille ôtée',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await classeur.poserCommentaires(feuille, [commentaire(1, 1)])
      await classeur.supprimerFeuille(feuille)
      await classeur.ajouterFeuille(feuille)
      egal(await classeur.commentaires(feuille), [], 'feuille neuve de même nom')
      egal((await classeur.lire(plageDe(feuille, 1, 1))).valeurs, [[null]], 'cellule')
    },
  },
  {
    titre: 'refuse de commenter une feuille absente',
    async executer(classeur) {
      const absente = 'Feuille qui n’existe pas'
      await refuse(classeur.commentaires(absente), 'feuille-absente', 'liste')
      await refuse(classeur.poserCommentaires(absente, [commentaire(0, 0)]), 'feuille-absente', 'pose')
      await refuse(classeur.oterCommentaires(absente, [ICI]), 'feuille-absente', 'retrait')
    },
  },
]
