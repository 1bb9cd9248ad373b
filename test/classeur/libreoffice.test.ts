import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { plageDe, poser } from './contrat-appuis'
import { CORPUS } from './fabrique/corpus'
import { exigerLibreOffice, recalculer, reenregistrer } from './libreoffice/libreoffice'

/** Le classeur riche, retouché : valeurs, formules natives, formule de Mixité, feuille ajoutée. */
async function retoucher(): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
  await poser(classeur, 'Données', [19, 0], [
    [10, 20, { formule: '=SUM(A20:B20)*2', valeur: -1 }],
    ['été', { formule: '=A21&" & <b>"', valeur: 'faux' }, { formule: '=IFS(A20>5,"grand",TRUE,"petit")', valeur: 'faux' }],
    [{ formule: '=MIXITE.SRU_OBJECTIF(A1,B1,0.25)', valeur: 205 }, true, null],
  ])
  await classeur.ajouterFeuille("L'ajoutée")
  await poser(classeur, "L'ajoutée", [0, 0], [[{ formule: '=Données!C20+1', valeur: -1 }]])
  return classeur.enregistrer()
}

describe('classeur retouché, ouvert par LibreOffice', () => {
  beforeAll(exigerLibreOffice)

  it('les formules natives posées se recalculent, les partagées d’origine aussi', async () => {
    const feuilles = await recalculer(await retoucher())
    expect(Object.keys(feuilles)).toEqual(expect.arrayContaining(['Données', 'Protégée', 'Cachée', "L'ajoutée"]))
    const { valeurs, formules } = feuilles['Données'] as (typeof feuilles)[string]
    expect(valeurs[19]?.slice(0, 3)).toEqual([10, 20, 60])
    expect(valeurs[20]?.slice(0, 3)).toEqual(['été', 'été & <b>', 'grand'])
    expect(feuilles["L'ajoutée"]?.valeurs[0]?.[0]).toBe(61)
    const lues = await (await ouvrirXlsx(await retoucher())).formules('Données')
    const partagees = lues.filter(({ genre }) => genre === 'partagee')
    expect(partagees).toHaveLength(3)
    for (const { ligne, colonne, formule } of partagees) expect(formules[ligne]?.[colonne]).toBe(formule)
  })

  it('un classeur réécrit par LibreOffice se relit avec les mêmes cellules', async () => {
    const octets = await retoucher()
    const [reecrit = new Uint8Array()] = await reenregistrer([octets])
    const [avant, apres] = [await ouvrirXlsx(octets), await ouvrirXlsx(reecrit)]
    const plage = plageDe('Données', 0, 0, 3, 5)
    expect((await apres.lire(plage)).valeurs).toEqual((await avant.lire(plage)).valeurs)
    const notre = (await apres.formules('Données')).find(({ formule }) => formule.includes('MIXITE'))
    expect(notre?.formule).toBe('=MIXITE.SRU_OBJECTIF(A1,B1,0.25)')
    expect(notre?.brute).toMatch(/_xldudf_mixite_sru_objectif/i)
  })

  it('lit les formats de nombre ajoutés, et le reste du style', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    await poser(classeur, 'Données', [26, 0], [[0.25, 46022, 12.5]])
    await classeur.mettreEnForme([
      { plage: plageDe('Données', 26, 0), format: '0%' },
      { plage: plageDe('Données', 26, 1), format: 'dd/mm/yyyy' },
      { plage: plageDe('Données', 26, 2), format: '0.000" m²"' },
      { plage: plageDe('Données', 0, 0), format: '0.0' },
    ])
    const [reecrit = new Uint8Array()] = await reenregistrer([await classeur.enregistrer()])
    const { cellules, styles } = await (await ouvrirXlsx(reecrit)).presentation('Données')
    const styleDe = (l: number, c: number) => styles[cellules.find(({ ligne, colonne }) => ligne === l && colonne === c)?.style ?? -1]
    // La date courte suit la langue du poste, comme celle qu’Excel pose.
    const dateCourte: unknown = expect.stringMatching(/^(?:m+\/d+|d+\/m+)\/y+$/)
    expect([0, 1, 2].map((colonne) => styleDe(26, colonne)?.format)).toEqual(['0%', dateCourte, '0.000" m²"'])
    expect(styleDe(0, 0)).toMatchObject({ format: '0.0', gras: true, taille: 14, police: 'Arial' })
  })

  it.each(['riche', 'sans styles ni chaînes', 'strict', 'préfixé'])('lit graisse, renvoi et largeurs du classeur %s, mémoire et feuille ôtée comprises', async (nom) => {
    const classeur = await ouvrirXlsx(CORPUS.get(nom) as Uint8Array)
    const feuille = (await classeur.feuilles())[0]?.nom ?? ''
    await poser(classeur, feuille, [26, 3], [['Résidences principales', 0.25]])
    await classeur.mettreEnForme([
      { plage: plageDe(feuille, 26, 3), gras: true, renvoiALaLigne: true },
      { plage: plageDe(feuille, 26, 4), format: '0.00%' },
      { plage: plageDe(feuille, 0, 3, 1, 2), largeur: 24 },
    ])
    await classeur.memoriser('contrat', '{"communes":["L’Île"]}')
    await classeur.ajouterFeuille('Ajoutée')
    await classeur.supprimerFeuille('Ajoutée')
    const [reecrit = new Uint8Array()] = await reenregistrer([await classeur.enregistrer()])
    const relu = await ouvrirXlsx(reecrit)
    const { cellules, styles, colonnes } = await relu.presentation(feuille)
    const styleDe = (c: number) => styles[cellules.find(({ ligne, colonne }) => ligne === 26 && colonne === c)?.style ?? -1]
    expect(styleDe(3)).toMatchObject({ gras: true, renvoi: true })
    expect(styleDe(4)).toMatchObject({ format: '0.00%', gras: false, renvoi: false })
    const largeurs = [3, 4].map((j) => colonnes.find(({ premiere, derniere }) => premiere <= j && derniere >= j)?.largeur ?? 0)
    for (const largeur of largeurs) expect(Math.abs(largeur - 24.7)).toBeLessThan(0.2)
    expect((await relu.lire(plageDe(feuille, 26, 3, 1, 2))).valeurs).toEqual([['Résidences principales', 0.25]])
  })

  it('chaque classeur du corpus s’ouvre après retouche, avec ce qu’on y a posé', async () => {
    // LibreOffice met des minutes à ouvrir une fusion de toute la feuille.
    const noms = [...CORPUS.keys()].filter((nom) => !nom.includes('bornes'))
    const retouches = await Promise.all(
      noms.map(async (nom) => {
        const classeur = await ouvrirXlsx(CORPUS.get(nom) as Uint8Array)
        const feuille = (await classeur.feuilles())[0]?.nom ?? ''
        await poser(classeur, feuille, [24, 2], [['posé', 12.5]])
        return { plage: plageDe(feuille, 24, 2, 1, 2), octets: await classeur.enregistrer() }
      }),
    )
    const reecrits = await reenregistrer(retouches.map(({ octets }) => octets))
    for (const [i, octets] of reecrits.entries()) {
      const relu = await ouvrirXlsx(octets)
      const { plage } = retouches[i] as (typeof retouches)[number]
      expect([noms[i], (await relu.lire(plage)).valeurs]).toEqual([noms[i], [['posé', 12.5]]])
    }
  })
})
