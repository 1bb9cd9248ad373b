import { SUJETS_DE_SUIVI } from '../../src/trames'
import { CORPUS } from '../classeur/fabrique/corpus'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { VIERGE } from './banc-de-remplissage'
import { attendreRefus, lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

let banc: Banc
beforeAll(() => {
  banc = ouvrirBanc()
  banc.ecrireFichier('vierge.xlsx', VIERGE)
})
afterAll(() => banc.fermer())

const suivi = (...args: string[]) => lancerIci('suivi', ...args.map((arg) => (arg.endsWith('.xlsx') ? banc.chemin(arg) : arg)))

describe('mixite suivi', () => {
  it('liste tous les tableaux, et les décrit en JSON', async () => {
    const ids = SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis.map(({ id }) => id))
    const { code, sortie } = await suivi()
    expect([code, sortie.trim().split('\n').map((ligne) => ligne.split(' ')[0])]).toEqual([0, ids])
    const decrits = JSON.parse((await suivi('--json')).sortie) as { id: string; colonnes: { titre: string; aide: string }[] }[]
    expect(decrits.map(({ id }) => id)).toEqual(ids)
    expect(decrits.every(({ colonnes }) => colonnes.every(({ titre, aide }) => titre.length > 0 && aide.length > 0))).toBe(true)
  })

  it('pose le tableau dans une copie, puis le contrôle : erreur légale, code 1, cellule nommée', async () => {
    const pose = banc.lancer('suivi', 'COT-25', '--classeur', 'vierge.xlsx', '--sortie', 'pose.xlsx', '--exemple', '--date', '2024-03-15')
    expect(pose).toMatchObject({ code: 0, erreur: '' })
    expect(pose.sortie).toMatch(/Tableau « Outil de cotation de chaque territoire » posé dans la feuille COT-25/)
    const controle = banc.lancer('suivi', 'COT-25', '--classeur', 'pose.xlsx', '--controler', '--date', '15/03/2024')
    expect(controle).toMatchObject({ code: 1, erreur: '' })
    expect(controle.sortie).toBe("EL COT-25 'COT-25'!C3 Agglomération B : SPTA sans transmission automatique de la cotation au SNE.\n")
    const json = JSON.parse(banc.lancer('suivi', 'COT-25', '--classeur', 'pose.xlsx', '--controler', '--json').sortie) as object
    expect(json).toMatchObject({ id: 'COT-25', feuille: 'COT-25', lignes: 2, alertes: [], constats: [{ gravite: 'EL', ligne: 3, cellule: "'COT-25'!C3" }] })
  })

  it('ce qui n’est ni EL ni IN laisse le code 0, un tableau sans ligne rend 3', async () => {
    await suivi('COT-27', '--classeur', 'vierge.xlsx', '--sortie', 'cles.xlsx', '--exemple')
    expect(await suivi('COT-27', '--classeur', 'cles.xlsx', '--controler')).toMatchObject({ code: 0, sortie: expect.stringMatching(/^AL COT-27 'COT-27'!C2 /) })
    await suivi('COT-27', '--classeur', 'vierge.xlsx', '--sortie', 'neuve.xlsx')
    expect(await suivi('COT-27', '--classeur', 'neuve.xlsx', '--controler')).toMatchObject({ code: 3, sortie: '', erreur: expect.stringMatching(/aucune ligne/) })
  })

  it('ne pose jamais sur une feuille occupée, et n’écrit alors aucun fichier', async () => {
    await suivi('COT-23', '--classeur', 'vierge.xlsx', '--sortie', 'occupe.xlsx')
    attendreRefus(await suivi('COT-23', '--classeur', 'occupe.xlsx', '--sortie', 'deux.xlsx'), 2, /COT-23 » porte déjà/)
    expect(() => banc.lireFichier('deux.xlsx')).toThrow(/ENOENT/)
  })

  it.each([
    [['COT-99'], 64, /« COT-99 » inconnu/],
    [['COT-25'], 64, /--classeur/],
    [['COT-25', '--classeur', 'vierge.xlsx'], 64, /--sortie/],
    [['COT-25', '--classeur', 'vierge.xlsx', '--controler', '--sortie', 'x.xlsx'], 64, /ôtez --sortie/],
    [['COT-25', '--classeur', 'vierge.xlsx', '--controler', '--date', '15/03/24'], 64, /15\/03\/24/],
    [['COT-25', '--classeur', 'vierge.xlsx', '--controler'], 2, /« COT-25 » absente/],
  ] as const)('%j : code %i', async (args, code, phrase) => attendreRefus(await suivi(...args), code, phrase))

  it('une feuille vide, et un classeur de 1904, se refusent par une phrase', async () => {
    banc.ecrireFichier('vide.xlsx', fabriquerLivre({ feuilles: [{ nom: 'cot-25' }] }))
    attendreRefus(await suivi('COT-25', '--classeur', 'vide.xlsx', '--controler'), 2, /est vide/)
    banc.ecrireFichier('1904.xlsx', CORPUS.get('calendrier 1904') ?? '')
    attendreRefus(await suivi('COT-25', '--classeur', '1904.xlsx', '--controler'), 2, /1904/)
  })

  it('un fichier absent se refuse', () => {
    attendreRefus(banc.lancer('suivi', 'COT-25', '--classeur', 'absent.xlsx', '--controler'), 2, /absent\.xlsx/)
  })

  it('l’aide dit les codes', async () => expect((await lancerIci('suivi', '--help')).sortie).toMatch(/Codes de sortie : 0 posé/))
})
