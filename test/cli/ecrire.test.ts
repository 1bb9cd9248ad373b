import { partiesChangees, textesDe } from '../classeur/fabrique/parties'
import { classeurCommunes } from './classeur-communes'
import { attendreRefus, lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc, Execution } from './lancer-mixite'

let banc: Banc
let numero = 0
beforeAll(() => {
  banc = ouvrirBanc()
  banc.ecrireFichier('entree.xlsx', classeurCommunes())
})
afterAll(() => banc.fermer())

/** Écrit dans une sortie neuve ; rend l'exécution, l'objet imprimé et le XML de la feuille demandée. */
async function ecrire(cellule: string, valeur: string, feuille = 1, ...options: string[]) {
  const sortie = `sortie-${++numero}.xlsx`
  const execution = await lancerIci('ecrire', banc.chemin('entree.xlsx'), cellule, valeur, '--sortie', banc.chemin(sortie), ...options)
  if (execution.code !== 0) throw new Error(execution.erreur)
  const octets = banc.lireFichier(sortie)
  const xml = (await textesDe(octets)).get(`xl/worksheets/sheet${feuille}.xml`) ?? ''
  const changees = partiesChangees(classeurCommunes(), octets)
  return { execution, objet: JSON.parse(execution.sortie) as Record<string, unknown>, xml, changees }
}

function celluleDe(xml: string, adresse: string): string {
  return new RegExp(`<c r="${adresse}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? ''
}

function refuser(...args: string[]): Execution {
  return banc.lancer('ecrire', 'entree.xlsx', ...args)
}

describe('mixite ecrire : valeurs', () => {
  it('écrit une valeur et ne touche qu’à sa feuille', async () => {
    const { objet, xml, changees } = await ecrire("'Communes'!C2", '1 234,5')
    expect(objet).toMatchObject({ cellule: 'Communes!C2', formule: null, valeurs: [[1234.5]] })
    expect(celluleDe(xml, 'C2')).toContain('<v>1234.5</v>')
    expect(changees).toEqual(['xl/worksheets/sheet1.xml'])
    const avant = (await textesDe(classeurCommunes())).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml.replace(celluleDe(xml, 'C2'), celluleDe(avant, 'C2'))).toBe(avant)
  })

  it.each([
    ['0.25', 0.25],
    ['25 %', 0.25],
    ['-5', -5],
    ['VRAI', true],
    ['faux', false],
    ['01004', '01004'],
    ["'12", '12'],
    ['Saint-Étienne', 'Saint-Étienne'],
    ['15/03/2024', '15/03/2024'],
    ['#N/A', { erreur: '#N/A' }],
    ['', null],
  ])('lit « %s » comme %j', async (saisie, attendue) => {
    const { objet } = await ecrire("'Communes'!G9", saisie)
    expect(objet['valeurs']).toEqual([[attendue]])
  })

  it('force le texte à la demande, formule comprise', async () => {
    expect((await ecrire("'Communes'!G9", '1,234', 1, '--texte')).objet['valeurs']).toEqual([['1,234']])
    expect((await ecrire("'Communes'!G9", '=A1', 1, '--texte')).objet).toMatchObject({ formule: null, valeurs: [['=A1']] })
  })

  it('prévient que d’autres cellules gardent leur ancienne valeur', async () => {
    const { execution } = await ecrire("'Communes'!B2", '100')
    expect(execution.erreur).toMatch(/^mixite : Formules qui lisent Communes!B2 et gardent leur ancienne valeur : 2\./)
  })
})

describe('mixite ecrire : formules', () => {
  it('enregistre notre fonction sous son nom de fichier, avec sa valeur', async () => {
    const { objet, xml, changees } = await ecrire("'Communes'!F2", '=MIXITE.SRU_OBJECTIF(B2;C2;0,25)')
    expect(objet).toMatchObject({ formule: '=MIXITE.SRU_OBJECTIF(B2,C2,0.25)', valeurs: [[189]] })
    expect(celluleDe(xml, 'F2')).toBe('<c r="F2"><f>_xldudf_MIXITE_SRU_OBJECTIF(B2,C2,0.25)</f><v>189</v></c>')
    expect(changees).not.toContain('xl/vbaProject.bin')
    expect(changees.filter((partie) => /sheet[23]|table|chart|styles/.test(partie))).toEqual([])
  })

  it.each([
    ['=SI(MIXITE.SRU_OBJECTIF(B2;C2;D2)>100;"fort";"faible")', 'IF(_xldudf_MIXITE_SRU_OBJECTIF(B2,C2,D2)&gt;100,&quot;fort&quot;,&quot;faible&quot;)', 'fort'],
    ['=IF(MIXITE.SRU_OBJECTIF(B2,C2,D2)>100,"high","low")', 'IF(_xldudf_MIXITE_SRU_OBJECTIF(B2,C2,D2)&gt;100,&quot;high&quot;,&quot;low&quot;)', 'high'],
    ['=SOMME(Communes[RP])', 'SUM(Communes[RP])', 19873],
    ['=ARRONDI.SUP(2,5;0)', 'ROUNDUP(2.5,0)', 3],
    ['=CibleLegale*2', 'CibleLegale*2', 0.5],
    ["='Synthèse'!A2", "'Synthèse'!A2", 12345],
  ])('lit et calcule %s', async (saisie, enregistree, valeur) => {
    const { objet, xml } = await ecrire("'Communes'!F2", saisie)
    expect(objet['valeurs']).toEqual([[valeur]])
    expect(celluleDe(xml, 'F2')).toContain(`<f>${enregistree}</f>`)
    expect(celluleDe(xml, 'F2')).toContain(`<v>${valeur}</v>`)
  })

  it('fait déborder un résultat en rectangle', async () => {
    const { objet, xml } = await ecrire("'Communes'!H2", '=MIXITE.SRU_OBJECTIF(B2:B3;C2:C3;D2:D3)')
    expect(objet['valeurs']).toEqual([[189], [165]])
    expect(celluleDe(xml, 'H2')).toMatch(/<f t="array" ref="H2:H3">.*<v>189<\/v>/)
    expect(celluleDe(xml, 'H3')).toBe('<c r="H3"><v>165</v></c>')
  })

  it('marque dynamique une formule qui changerait de valeur à l’ancienne', async () => {
    const { objet, xml } = await ecrire("'Communes'!F2", '=SOMME(B2:B3*2)')
    expect(objet['valeurs']).toEqual([[39746]])
    expect(celluleDe(xml, 'F2')).toMatch(/t="array" ref="F2"/)
  })

  it('écrit sans valeur une formule native que seul Excel calcule, et le dit', async () => {
    const { objet, xml, execution } = await ecrire("'Communes'!F2", '=AUJOURDHUI()')
    expect(objet).toMatchObject({ formule: '=TODAY()', valeurs: null })
    expect(celluleDe(xml, 'F2')).toBe('<c r="F2"><f>TODAY()</f></c>')
    expect(execution.erreur).toMatch(/AUJOURDHUI/)
  })

  it('dit pourquoi la cellule est en erreur', async () => {
    const { objet, execution } = await ecrire("'Communes'!F4", '=MIXITE.SRU_OBJECTIF(B4;C4;D4)')
    expect(objet['valeurs']).toEqual([[{ erreur: '#VALEUR!' }]])
    expect(execution.erreur).toMatch(/résidences/i)
  })

  it('ne pose jamais le recalcul complet à l’ouverture', async () => {
    const sortie = `sortie-${++numero}.xlsx`
    expect(banc.lancer('ecrire', 'entree.xlsx', "'Communes'!F2", '=MIXITE.VERSION()', '--sortie', sortie).code).toBe(0)
    expect((await textesDe(banc.lireFichier(sortie))).get('xl/workbook.xml')).not.toContain('fullCalcOnLoad')
  })
})

describe('mixite ecrire : refus', () => {
  it.each([
    ['langue ambiguë', ["'Communes'!F2", '=MIXITE.VERSION()&(1,5)'], 64, /langue/],
    ['nombre ambigu', ["'Communes'!F2", '1,234'], 64, /millier/],
    ['formule fautive', ["'Communes'!F2", '=SI('], 64, /illisible/],
    ['cellule sans feuille', ['F2', '1'], 64, /F2/],
    ['plusieurs cellules', ["'Communes'!F2:F3", '1'], 64, /une seule cellule/],
    ['cellule hors de la feuille', ["'Communes'!XFE1", '1'], 64, /XFE1/],
    ['langue inconnue', ["'Communes'!F2", '=1', '--langue', 'de'], 64, /de/],
    ['feuille absente', ["'Absente'!F2", '1'], 2, /Absente/],
    ['feuille absente dans la formule', ["'Communes'!F2", '=Absente!A1'], 2, /Absente/],
    ['fonction inconnue de notre espace', ["'Communes'!F2", '=MIXITE.INCONNUE(1)'], 2, /MIXITE.INCONNUE/],
    ['appel qu’on ne sait pas évaluer', ["'Communes'!F2", '=MIXITE.SRU_OBJECTIF(AUJOURDHUI();1;0,25)'], 2, /AUJOURDHUI/],
    ['formule qui se lit elle-même', ["'Communes'!B3", '=SOMME(B2:B4)'], 2, /B3/],
    ['feuille protégée', ["'Protégée'!A1", '2'], 2, /protégée/],
    ['ancre d’une formule partagée', ["'Communes'!E2", '1'], 2, /partagée/],
    ['débordement bloqué', ["'Synthèse'!A3", '=Communes!B1:B4'], 2, /déborde sur/],
  ] as const)('%s', async (_cas, args, code, phrase) => {
    attendreRefus(await lancerIci('ecrire', banc.chemin('entree.xlsx'), ...args, '--sortie', banc.chemin('refus.xlsx')), code, phrase)
    expect(() => banc.lireFichier('refus.xlsx')).toThrow(/ENOENT/)
  })

  it('dit ce qui manque à l’appel', () => {
    attendreRefus(refuser("'Communes'!F2", '1'), 64, /--sortie/)
    attendreRefus(refuser("'Communes'!F2"), 64, /--help/)
    attendreRefus(refuser("'Communes'!F2", '1', '--sortie', 'x.xlsm'), 64, /\.xlsm/)
    attendreRefus(banc.lancer('ecrire', 'absent.xlsx', "'A'!A1", '1', '--sortie', 'refus.xlsx'), 2, /absent\.xlsx/)
    attendreRefus(refuser("'Communes'!F2", '1', '--sortie', 'nulle-part/x.xlsx'), 2, /nulle-part/)
    banc.ecrireFichier('faux.xlsx', 'pas un classeur')
    attendreRefus(banc.lancer('ecrire', 'faux.xlsx', "'A'!A1", '1', '--sortie', 'refus.xlsx'), 2, /\S/)
  })

  it('remplace d’un coup le fichier nommé et le dit ; refusée, elle le laisse intact', async () => {
    banc.ecrireFichier('deja.xlsx', 'précieux')
    attendreRefus(refuser("'Absente'!F2", '1', '--sortie', 'deja.xlsx'), 2, /Absente/)
    expect(Buffer.from(banc.lireFichier('deja.xlsx')).toString()).toBe('précieux')
    const remplacement = refuser("'Communes'!F2", '1', '--sortie', 'deja.xlsx')
    expect([remplacement.code, remplacement.erreur]).toEqual([0, expect.stringContaining('deja.xlsx existait')])
    expect(banc.lancer('ecrire', 'deja.xlsx', "'Communes'!F3", '2', '--sortie', './deja.xlsx').code).toBe(0)
    const xml = (await textesDe(banc.lireFichier('deja.xlsx'))).get('xl/worksheets/sheet1.xml') ?? ''
    expect([celluleDe(xml, 'F2'), celluleDe(xml, 'F3')]).toEqual(['<c r="F2"><v>1</v></c>', '<c r="F3"><v>2</v></c>'])
  })
})
