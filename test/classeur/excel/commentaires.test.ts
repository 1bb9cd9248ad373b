import type { CommentaireDeCellule } from '../../../src/classeur/port'
import { signerCommentaire } from '../../../src/classeur/signer-commentaire'
import { effacerTemoins } from '../../hote-excel/temoin/construire'
import { rang } from '../../hote-excel/modele/feuille'
import type { FeuilleSimulee } from '../../hote-excel/modele/feuille'
import { ErreurHote } from '../../hote-excel/protocole/erreurs'
import { NIVEAUX_LTSC_2021 } from '../../hote-excel/protocole/niveaux'
import { lancerAdaptateur } from './lancer'
import type { AdaptateurLance } from './lancer'

let { hote, essai }: AdaptateurLance = {} as AdaptateurLance
let feuille: FeuilleSimulee

beforeAll(async () => {
  ;({ hote, essai } = await lancerAdaptateur())
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})
beforeEach(() => {
  feuille = hote.classeur.ajouter(`Suivi ${hote.classeur.feuilles.length}`)
})
afterEach(() => {
  hote.espion = () => undefined
})

function commentaire(ligne: number, texte = `constat ${ligne}`): CommentaireDeCellule {
  return { ligne, colonne: 2, texte }
}

/** Fil ouvert par l’utilisateur. */
function ouvrirFil(ligne: number, contenu: string, reponses: readonly string[] = []): void {
  feuille.fils.push({ id: `{fil-essai-${ligne}}`, place: rang(ligne, 2), contenu, reponses: [...reponses] })
}

function contenus(): readonly (readonly [number, string])[] {
  return feuille.fils.map(({ place, contenu }) => [Math.floor(place / rang(1, 0)), contenu] as const)
}

describe('commentaires posés par Office.js', () => {
  it('ouvre un fil signé dans chaque cellule', async () => {
    expect(await essai.classeur.poserCommentaires(feuille.nom, [commentaire(1), commentaire(3)])).toEqual([])
    expect(contenus()).toEqual([[1, signerCommentaire('constat 1')], [3, signerCommentaire('constat 3')]])
  })

  it('laisse les fils de l’utilisateur et ceux où il a répondu, et n’en ôte aucun', async () => {
    ouvrirFil(1, 'à voir')
    ouvrirFil(2, signerCommentaire('constat 2'), ['vu'])
    ouvrirFil(3, `${signerCommentaire('constat 3')} retouché`)
    const avant = contenus()
    const laissees = await essai.classeur.poserCommentaires(feuille.nom, [1, 2, 3, 4].map((ligne) => commentaire(ligne, 'neuf')))
    expect(laissees).toEqual([1, 2, 3].map((ligne) => ({ ligne, colonne: 2 })))
    expect(await essai.classeur.commentaires(feuille.nom)).toEqual([commentaire(4, 'neuf')])
    await essai.classeur.oterCommentaires(feuille.nom, [1, 2, 3, 4].map((ligne) => commentaire(ligne)))
    expect(contenus()).toEqual(avant)
  })

  it('laisse une cellule qui porte une note, que ce niveau d’API ne lit pas, et commente les autres', async () => {
    feuille.notes.add(rang(2, 2))
    const laissees = await essai.classeur.poserCommentaires(feuille.nom, [1, 2, 3].map((ligne) => commentaire(ligne)))
    expect(laissees).toEqual([{ ligne: 2, colonne: 2 }])
    expect(await essai.classeur.commentaires(feuille.nom)).toEqual([commentaire(1), commentaire(3)])
  })

  it('refuse une feuille protégée avant de rien poser, sauf si ses objets restent libres', async () => {
    feuille.protegee = true
    const demandes: string[] = []
    hote.espion = ({ ObjectPaths }) => void demandes.push(...Object.values(ObjectPaths).map(({ Name }) => Name))
    const refus = { code: 'feuille-protegee', donnees: { feuille: feuille.nom } }
    expect(await essai.refus(() => essai.classeur.poserCommentaires(feuille.nom, [commentaire(1)]))).toEqual(refus)
    expect(await essai.refus(() => essai.classeur.oterCommentaires(feuille.nom, [commentaire(1)]))).toEqual(refus)
    expect(contenus()).toEqual([])
    expect(demandes).toContain('Protection')
    expect(demandes).not.toContain('Comments')
    feuille.permissions.objets = true
    expect(await essai.classeur.poserCommentaires(feuille.nom, [commentaire(1)])).toEqual([])
  })

  it.each([
    ['RequestAborted', 'hote'],
    ['NotImplemented', 'commentaires-non-offerts'],
  ])('ne confond pas %s avec une cellule occupée', async (code, attendu) => {
    Object.assign(feuille.fils, {
      push: () => {
        throw new ErreurHote(code, 'panne')
      },
    })
    expect(await essai.refus(() => essai.classeur.poserCommentaires(feuille.nom, [commentaire(1), commentaire(2)]))).toMatchObject({ code: attendu })
  })
})

describe('Excel qui ne sait pas commenter', () => {
  it('le dit par son nom, sous ExcelApi 1.10', async () => {
    const ancien = await lancerAdaptateur({ niveaux: { ...NIVEAUX_LTSC_2021, ExcelApi: '1.9' } })
    const { nom } = ancien.hote.classeur.ajouter('Ancien')
    const gestes = [
      () => ancien.essai.classeur.commentaires(nom),
      () => ancien.essai.classeur.poserCommentaires(nom, [commentaire(1)]),
      () => ancien.essai.classeur.oterCommentaires(nom, [commentaire(1)]),
    ]
    for (const geste of gestes) expect(await ancien.essai.refus(geste)).toEqual({ code: 'commentaires-non-offerts', donnees: {} })
    ancien.hote.fermer()
  })
})
