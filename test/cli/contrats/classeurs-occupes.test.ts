import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { fabriquerLivre } from '../../classeur/fabrique/livre'
import { ouvrirRemplissage, toutLire, VIERGE } from '../banc-de-remplissage'
import { attendreRefus, lancerIci } from '../lancer-mixite'
import { fichier, SUITE, x } from './fichier-de-communes'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

describe('un classeur qui porte déjà quelque chose', () => {
  const cellule = (adresse: string, texte: string): string => `<c r="${adresse}" t="inlineStr"><is><t>${texte}</t></is></c>`

  it('une feuille « Communes » étrangère n’est ni lue de travers ni écrasée', async () => {
    const etrangere = fabriquerLivre({
      feuilles: [{ nom: 'Communes', lignes: `<row r="1">${cellule('A1', 'Ville')}${cellule('B1', 'Habitants')}</row>` }],
    })
    attendreRefus(
      (await remplir('TAB-13', fichier(x(160)), etrangere, ...SUITE)).execution,
      2,
      /déjà remplies : Communes!A1(?::B1|, Communes!B1)\. .*renommez la vôtre/,
    )
    const chemin = banc.chemin(banc.ecrireFichier('etrangere.xlsx', etrangere))
    const seule = await lancerIci('remplir', 'TAB-13', '--classeur', chemin, '--sortie', banc.chemin('x.xlsx'))
    attendreRefus(seule, 2, /Communes!A1 : « Ville » lu, « Nom de la commune » attendu\. .*renommez la vôtre/)
    expect(Buffer.from(banc.lireFichier('etrangere.xlsx')).equals(Buffer.from(etrangere))).toBe(true)
  })

  it.each([
    ['protégée', '<sheetProtection sheet="1"/>', /'TAB-13' est protégée\. Ôtez la protection/],
    [
      'fusionnée',
      '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>',
      /fusionnées .* : 'TAB-13'!B1:C2\. Annulez la fusion/,
    ],
  ])('une feuille %s se refuse, et rien n’est écrit', async (_cas, apres, phrase) => {
    const livre = fabriquerLivre({ feuilles: [{ nom: 'TAB-13', lignes: '', apres }] })
    const { execution, apres: sortie } = await remplir('TAB-13', fichier(x(160)), livre, ...SUITE)
    attendreRefus(execution, 2, phrase)
    expect(() => banc.lireFichier(sortie)).toThrow(/ENOENT/)
  })

  it('une date d’accord saisie dans « Communes » se garde, et la table la montre', async () => {
    const donnees = fichier(x(100), 'Y;10000;1900;25 %;287;;;oui;;')
    const premiere = await remplie('TAB-14', donnees, VIERGE, ...SUITE)
    expect(premiere.objet.alertes).toContain('Date de l’accord à saisir : Y.')
    const date = banc.chemin(banc.ecrireFichier('date.xlsx', premiere.octets))
    expect((await lancerIci('ecrire', date, "'Communes'!K3", '45000', '--sortie', date)).code).toBe(0)
    const { code, sortie } = await lancerIci('remplir', 'TAB-14', '--classeur', date, '--sortie', date, '--remplacer')
    expect([code, sortie.includes('Date de l’accord')]).toEqual([0, false])
    const { valeurs } = await toutLire(await ouvrirXlsx(banc.lireFichier('date.xlsx')), 'TAB-14')
    expect(valeurs[2]?.slice(6)).toEqual([true, 45_000])
    // Le fichier n'a pas de date d'accord : le redonner n'efface pas celle qu'on a tapée.
    const encore = await remplie('TAB-14', donnees, banc.lireFichier('date.xlsx'), ...SUITE, '--remplacer')
    expect([encore.objet.ecrites, encore.communes.valeurs[2]?.[10], encore.table.valeurs[2]?.[7]]).toEqual([
      0, 45_000, 45_000,
    ])
  })

  it('un fichier sans les objectifs n’efface pas ceux qu’on a saisis ; d’une autre période, il ne les reprend pas', async () => {
    const premiere = await remplie('TAB-13', fichier(x(160)), VIERGE, ...SUITE)
    const titres = 'Nom_commune;Résidences principales;Nombre_lls_ Inventaire_au_01_01_2022;Taux_cible_commune'
    const nouvelles = `${titres}\nX;9880;1898;25 %\n`
    const { communes, table } = await remplie('TAB-13', nouvelles, premiere.octets, '--remplacer')
    expect([communes.valeurs[1]?.slice(0, 7), table.valeurs[1]?.[5]]).toEqual([
      ['X', 9880, 1898, 0.25, null, null, 160],
      160,
    ])
    const suivante = nouvelles.replace('2022', '2025')
    const autre = await remplie('TAB-13', suivante, premiere.octets, '--periode', '2026-2028', '--remplacer')
    expect([autre.communes.valeurs[1]?.[6], autre.table.valeurs[1]?.[5]]).toEqual([null, ''])
  })
})
