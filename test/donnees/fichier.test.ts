import { LIMITES } from '../../src/donnees'
import { decoderWindows1252 } from '../../src/donnees/octets/windows-1252'
import { enUtf8, enWindows1252 } from './fabrique'
import { idsDe, lire, refusDe } from './lire'

describe('octets', () => {
  it('les 27 signes propres à Windows-1252 sont décodés, l’euro compris', () => {
    const octets = Uint8Array.from({ length: 32 }, (_, rang) => 0x80 + rang)
    expect(decoderWindows1252(octets).replace(/[\u0080-\u009f]/g, '')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
    expect(decoderWindows1252(octets)).toHaveLength(32)
  })

  it('UTF-8 quand les octets en sont, sinon Windows-1252', () => {
    const texte = 'code;nom\n01004;Ambérieu € œ\n'
    expect(lire(texte)).toMatchObject({ codage: 'UTF-8', lignes: [{ cellules: ['01004', 'Ambérieu € œ'] }] })
    expect(lire(enUtf8(texte, true))).toMatchObject({ codage: 'UTF-8 avec BOM', entetes: ['code', 'nom'] })
    expect(lire(enWindows1252(texte))).toMatchObject({ codage: 'Windows-1252', lignes: [{ cellules: ['01004', 'Ambérieu € œ'] }] })
  })

  it.each([
    ['classeur', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['utf-16', Uint8Array.of(0xff, 0xfe, 0x61, 0)],
    ['utf-16', Uint8Array.of(0xfe, 0xff, 0, 0x61)],
    ['pas-un-texte', Uint8Array.of(0x61, 0, 0x62)],
    ['vide', new Uint8Array()],
    ['vide', enUtf8('\n ; ; \n\n')],
    ['sans-donnees', enUtf8('code;nom\n')],
  ])('refuse : %s', (raison, octets) => {
    expect(refusDe(octets)).toEqual([`donnees.refus.${raison}`])
  })

  it('des accents abîmés par un ancien enregistrement se signalent', () => {
    expect(lire('code;nom\n01004;AmbÃ©rieu\n').anomalies[0]?.message).toMatchObject({ id: 'donnees.accents-abimes', donnees: { lu: 'AmbÃ©rieu' } })
    expect(idsDe(lire('code;nom\n01004;Amb\ufffdrieu\n').anomalies)).toEqual(['donnees.accents-abimes'])
    expect(lire('code;nom\n01004;SÃO PAULO\n').anomalies).toEqual([])
  })
})

describe('limites', () => {
  const limites = { octets: 40, lignes: 3, colonnes: 3 }
  it.each([
    ['taille, au plus', `a;b\n${'x'.repeat(34)};y`, []],
    ['taille, un de trop', `a;b\n${'x'.repeat(35)};y`, ['donnees.refus.taille']],
    ['lignes, au plus', 'a;b\n1;2\n3;4\n', []],
    ['lignes, une de trop', 'a;b\n1;2\n3;4\n5;6\n', ['donnees.refus.lignes']],
    ['colonnes, au plus', 'a;b;c\n1;2;3\n', []],
    ['colonnes, une de trop', 'a;b;c;d\n1;2;3;4\n', ['donnees.refus.colonnes']],
  ])('%s', (_titre, texte, attendus) => {
    expect(refusDe(texte, { limites })).toEqual(attendus)
  })

  it('le fichier national y tient largement', () => {
    expect(LIMITES.lignes).toBeGreaterThan(10 * 2200)
  })
})

describe('séparateur', () => {
  it.each([
    [';', 'code;taux\n01004;35,28%\n'],
    [',', 'code,taux\n01004,"35,28%"\n'],
    ['\t', 'code\ttaux\n01004\t35,28%\n'],
    [null, 'code\n01004\n01005\n'],
    [';', 'nom;note\nA;"x, y"\nB;"z, t"\n'],
  ])('%p reconnu', (separateur, texte) => {
    expect(lire(texte).separateur).toBe(separateur)
  })

  it('deux séparateurs que rien ne départage : refus, sauf indication', () => {
    const texte = 'a;b,c\n1;2,5\n3;4,5\n'
    expect(refusDe(texte)).toEqual(['donnees.refus.separateur'])
    expect(lire(texte, { separateur: ';' }).entetes).toEqual(['a', 'b,c'])
    expect(lire(texte, { separateur: ',' }).entetes).toEqual(['a;b', 'c'])
  })

  it('deux séparateurs réguliers, l’un donnant plus de colonnes : retenu et dit', () => {
    const lu = lire('a;b;c,d\n1;2;3,5\n4;5;6,5\n')
    expect(lu.separateur).toBe(';')
    expect(lu.anomalies.map(({ message }) => message)).toEqual([
      { id: 'donnees.separateur-discute', donnees: { separateurs: 'point-virgule, virgule', retenu: 'point-virgule' } },
    ])
  })

  it('une ligne fautive ne fait pas préférer en silence un séparateur plus pauvre', () => {
    expect(refusDe('a;b;c,d\n1;2;3,5\n4;5;6,5\n7;8,5\n')).toEqual(['donnees.refus.separateur'])
  })
})

describe('en-tête et lignes', () => {
  it('une ligne vide précède l’en-tête : le numéro de ligne reste celui du fichier', () => {
    for (const vide of ['\n', ';;\n', '\r\n \r\n']) {
      const lu = lire(`${vide}code;nom\n\n01004;A\n`)
      expect(lu.entetes.slice(0, 2)).toEqual(['code', 'nom'])
      expect(lu.ligneEntete).toBe(1 + vide.split('\n').length - 1)
      expect(lu.lignes.map(({ ligne }) => ligne)).toEqual([lu.ligneEntete + 2])
    }
  })

  it('guillemets : séparateur, guillemet doublé, saut de ligne ; la ligne suivante garde son numéro', () => {
    const lu = lire('a;b\n"x;""y""\nz";1\n2;3\n')
    expect(lu.lignes).toEqual([
      { ligne: 2, cellules: ['x;"y"\nz', '1'] },
      { ligne: 4, cellules: ['2', '3'] },
    ])
  })

  it('guillemet jamais refermé : refus, avec sa ligne', () => {
    expect(refusDe('a;b\n1;2\n"x;3\n4;5\n')).toEqual(['donnees.refus.guillemet'])
  })

  it('texte après un guillemet fermant : gardé et signalé', () => {
    const lu = lire('a;b\n1;2\n"x"y;3\n')
    expect(lu.lignes[1]?.cellules).toEqual(['xy', '3'])
    expect(lu.anomalies).toMatchObject([{ message: { id: 'donnees.texte-apres-guillemet' }, lignes: [3] }])
  })

  it('ligne courte complétée, ligne longue écartée, vides de fin ignorés ; tout est dit', () => {
    const lu = lire('a;b;c\n1;2\n1;2;3;4\n5;6;7;;\n8;9;10\n')
    expect(lu.lignes.map(({ ligne, cellules }) => [ligne, ...cellules])).toEqual([
      [2, '1', '2', ''],
      [4, '5', '6', '7'],
      [5, '8', '9', '10'],
    ])
    expect(lu.ecartees).toEqual([{ ligne: 3, cellules: ['1', '2', '3', '4'] }])
    expect(lu.anomalies).toMatchObject([
      { message: { id: 'donnees.ligne-courte', donnees: { cellules: 2, attendu: 3 } }, lignes: [2] },
      { message: { id: 'donnees.ligne-longue', donnees: { cellules: 4, attendu: 3 } }, lignes: [3] },
    ])
  })

  it('intitulé vide au-dessus de valeurs, intitulé porté deux fois', () => {
    expect(lire('a;;c;\n1;2;3;\n').anomalies).toMatchObject([{ message: { id: 'donnees.intitule-vide' }, colonne: 1 }])
    expect(lire('a;b; a\n1;2;3\n').anomalies).toMatchObject([{ message: { id: 'donnees.intitule-double' }, colonne: 2 }])
  })
})
