import { TABLES_PAR_COMMUNE } from '../../src/trames'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { MUTUALISANTES, ouvrirRemplissage, VIERGE } from './banc-de-remplissage'
import { attendreRefus, lancerIci } from './lancer-mixite'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

describe('mixite remplir --commune', () => {
  it('remplit la table d’une commune dans sa feuille, de ses seuls nombres, à côté de celle d’une autre', async () => {
    banc.ecrireFichier('inventaires.csv', 'annee;rp;ls;cible\n2021;3900;860;25 %\n2022;;;\n')
    const lignes = ['--lignes', banc.chemin('inventaires.csv')]
    const une = await remplie('tab-04', MUTUALISANTES, VIERGE, '--commune', 'ba', ...lignes)
    expect(une.objet).toMatchObject({ table: 'TAB-04', commune: 'Ba', feuille: 'TAB-04 Ba', graphiques: ['GRA-01', 'GRA-02', 'GRA-03', 'GRA-04'] })
    expect(une.table.valeurs[2]?.slice(0, 3)).toEqual([2022, 4000, 880])
    expect(une.communes.valeurs.slice(1).map(([nom]) => nom)).toEqual(['Ba'])
    const deux = await remplie('TAB-04', MUTUALISANTES, une.octets, '--commune', 'Ca', ...lignes)
    expect(deux.objet.feuille).toBe('TAB-04 Ca')
    expect(deux.table.valeurs[2]?.slice(0, 3)).toEqual([2022, 2500, 425])
    expect((await deux.classeur.feuilles()).map(({ nom }) => nom)).toEqual(expect.arrayContaining(['TAB-04 Ba', 'TAB-04 Ca']))
    expect(await deux.classeur.graphiques('TAB-04 Ba')).toEqual(une.objet.graphiques)
    const bilan = JSON.parse((await lancerIci('recalculer', banc.chemin(deux.apres), '--sortie', banc.chemin(deux.apres))).sortie) as object
    expect(bilan).toMatchObject({ changements: [], aRecalculerDansExcel: [] })
  })

  it('relit la feuille de la commune quand rien n’est donné, et prend le nom qu’on impose', async () => {
    const une = await remplie('TAB-10', MUTUALISANTES, VIERGE, '--commune', 'Aa')
    expect(une.objet.feuille).toBe('TAB-10 Aa')
    const encore = await remplie('TAB-10', MUTUALISANTES, une.octets, '--commune', 'Aa')
    expect(encore.objet.ecrites).toBe(0)
    expect((await remplie('TAB-10', MUTUALISANTES, VIERGE, '--commune', 'Aa', '--feuille', 'Modes')).objet.feuille).toBe('Modes')
  })

  it('les bilans, qui n’ont rien à lire des communes, prennent aussi sa feuille', async () => {
    for (const table of TABLES_PAR_COMMUNE) {
      expect((await remplie(table, MUTUALISANTES, VIERGE, '--commune', 'Ab')).objet).toMatchObject({ table, feuille: `${table} Ab` })
    }
  })

  it.each([
    ['commune inconnue', 'TAB-04', 'Lille', /Commune « Lille » absente des données\. Communes lues.: Aa, Ab, Ba, Bb, Ca, Cb/],
    ['table du contrat entier', 'TAB-14', 'Aa', /TAB-14 est celle du contrat entier/],
  ])('refuse, sans rien écrire : %s', async (_cas, table, commune, phrase) => {
    const { execution } = await remplir(table, MUTUALISANTES, VIERGE, '--commune', commune)
    attendreRefus(execution, 64, phrase)
  })

  it('sans --commune, une table de chaque commune dit qu’elle ne sait pas laquelle elle décrit', async () => {
    const melees = (objet: { readonly alertes: readonly string[] }) => objet.alertes.filter((dite) => dite.includes('une feuille par commune'))
    for (const table of TABLES_PAR_COMMUNE) expect(melees((await remplie(table, MUTUALISANTES)).objet)).toHaveLength(1)
    expect(melees((await remplie('TAB-12', MUTUALISANTES)).objet)).toEqual([])
    expect(melees((await remplie('TAB-05', MUTUALISANTES, VIERGE, '--commune', 'Aa')).objet)).toEqual([])
  })

  it('les cellules déjà remplies se nomment par plages', async () => {
    const une = await remplie('TAB-04', MUTUALISANTES, VIERGE, '--commune', 'Aa')
    const fichier = 'autres.csv'
    banc.ecrireFichier(fichier, 'annee;rp;ls;cible\n2020;1;0;20 %\n2021;2;0;20 %\n')
    const { execution } = await remplir('TAB-04', MUTUALISANTES, une.octets, '--commune', 'Aa', '--lignes', banc.chemin(fichier))
    attendreRefus(execution, 2, /'TAB-04 Aa'!A2:D2/)
  })

  it('demande les communes quand ni les données ni le classeur n’en ont', async () => {
    banc.ecrireFichier('vierge.xlsx', VIERGE)
    const args = ['--classeur', banc.chemin('vierge.xlsx'), '--sortie', banc.chemin('sans.xlsx'), '--commune', 'Aa']
    attendreRefus(await lancerIci('remplir', 'TAB-04', ...args), 64, /Il manque --donnees/)
    const villes = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ville</t></is></c></row>'
    banc.ecrireFichier('vierge.xlsx', fabriquerLivre({ feuilles: [{ nom: 'Communes', lignes: villes }] }))
    attendreRefus(await lancerIci('remplir', 'TAB-04', ...args), 2, /Communes!A1.*Ville/)
  })
})
