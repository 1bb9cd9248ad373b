import type { CommentaireDeCellule } from '../../src/classeur/port'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { plageDe, poser } from './contrat-appuis'
import { fabriquerLivre } from './fabrique/livre'
import { textesDe } from './fabrique/parties'
import { fautesDuPaquet } from './fabrique/verifier-paquet'
import { exigerLibreOffice, reenregistrer } from './libreoffice/libreoffice'

const POSES: readonly CommentaireDeCellule[] = [
  { ligne: 0, colonne: 0, texte: 'Règle SRU-02, écart légal\nLe taux « 19 % » est sous 25 % & ne suffit pas.\n\nRègle COM-01 : à vérifier' },
  { ligne: 2, colonne: 3, texte: 'Règle SRU-12' },
]

function parCellule(commentaires: readonly CommentaireDeCellule[]): readonly CommentaireDeCellule[] {
  return [...commentaires].sort((un, autre) => un.ligne - autre.ligne)
}

describe('commentaires ouverts par LibreOffice', () => {
  beforeAll(exigerLibreOffice)

  it('survivent à un réenregistrement, se reconnaissent encore, se complètent et s’ôtent', async () => {
    const neuf = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'Suivi' }] }))
    await poser(neuf, 'Suivi', [0, 0], [[190, 1000]])
    await neuf.poserCommentaires('Suivi', POSES)
    const [reecrit = new Uint8Array()] = await reenregistrer([await neuf.enregistrer()])
    const classeur = await ouvrirXlsx(reecrit)
    expect(parCellule(await classeur.commentaires('Suivi'))).toEqual(POSES)
    expect((await classeur.lire(plageDe('Suivi', 0, 0, 1, 2))).valeurs).toEqual([[190, 1000]])
    await classeur.poserCommentaires('Suivi', [{ ligne: 1, colonne: 0, texte: 'ajouté' }])
    await classeur.oterCommentaires('Suivi', [{ ligne: 2, colonne: 3 }])
    const complete = await classeur.enregistrer()
    expect(await fautesDuPaquet(complete)).toEqual([])
    const [encore = new Uint8Array()] = await reenregistrer([complete])
    const attendus = [POSES[0], { ligne: 1, colonne: 0, texte: 'ajouté' }]
    expect(parCellule(await (await ouvrirXlsx(encore)).commentaires('Suivi'))).toEqual(attendus)
    const vide = await ouvrirXlsx(encore)
    await vide.oterCommentaires('Suivi', await vide.commentaires('Suivi'))
    const sans = await textesDe(await vide.enregistrer())
    expect([...sans.keys()].filter((partie) => /comments|vmlDrawing/i.test(partie))).toEqual([])
  })
})
