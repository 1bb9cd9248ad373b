import { lancerHoteSansNavigateur } from '.'
import type { HoteJsdom } from '.'
import { construireTemoin } from './temoin/construire'

describe('hôte émulé sans navigateur : les fonctions', () => {
  let hote: HoteJsdom

  beforeAll(async () => {
    hote = await lancerHoteSansNavigateur({ dossier: await construireTemoin(), feuilles: { Feuil1: [[2, 3, ''], ['', 'x']] } })
  })
  afterAll(() => hote?.fermer())

  it('annonce Excel sous Windows et le moteur partagé', async () => {
    const info = await hote.fenetre.Office.onReady()
    expect([info.host, info.platform]).toEqual(['Excel', 'PC'])
    expect(hote.fenetre.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true)
    expect(hote.fenetre.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false)
  })

  it.each([
    ['ADDITION', [2, 3], { valeur: 5 }],
    ['addition', [2], { valeur: 102 }],
    ['SOMME_PLAGE', [[[1, 2], [3, 4]]], { valeur: 10 }],
    ['CARRE', [2], { valeur: [[0, 1], [2, 3]] }],
    ['OU_SUIS_JE', [], { valeur: 'Feuil1!A1' }],
    ['REFUS', [], { erreur: '#VALEUR!', message: 'argument « x » : 12 attendu' }],
    ['SANS_OBJET', [], { erreur: '#N/A', message: 'le texte ne s’applique pas' }],
    ['PANNE', [], { erreur: '#VALEUR!', message: '' }],
    ['LIGNES', [], { valeur: [[1], [{ erreur: '#VALEUR!', message: 'ligne 2 illisible' }]] }],
    ['NULLE', [], { valeur: [[0]] }],
  ] as const)('appelle %s(%j)', async (id, args, attendu) => {
    expect(await hote.appelerFonction(id, args)).toEqual(attendu)
  })

  it('refuse d’appeler une fonction absente de functions.json', async () => {
    await expect(hote.appelerFonction('ABSENTE')).rejects.toThrow(/functions.json/)
  })

  it('n’a rien demandé au réseau ni rien trouvé d’imprévu', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect([...hote.acces.membresAbsents]).toEqual([])
  })
})
