import { figerEnEvaluant } from '../../src/cli/audit/figer-en-evaluant'
import { auditerOctets } from '../../src/cli/audit/auditer-octets'
import { evaluerLesAbsentes } from '../../src/cli/recalcul/evaluer-les-absentes'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import type { LivreFabrique } from '../classeur/fabrique/livre'

const OPTIONS = { lectures: new Map<string, number>(), jour: null }

function fabriquer(lignes: string, autres: Partial<LivreFabrique> = {}): Uint8Array {
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes }], ...autres })
}

async function figer(lignes: string) {
  const [feuille] = (await figerEnEvaluant(await ouvrirXlsx(fabriquer(lignes)))).feuilles
  if (feuille === undefined) throw new Error('feuille absente')
  return feuille
}

describe('formules sans valeur en cache', () => {
  it('s’évaluent dans l’ordre où elles se lisent, à travers les lignes', async () => {
    const feuille = await figer(
      '<row r="1"><c r="A1"><f>A2*2</f></c><c r="B1"><f>SUM(A1:A3)</f><v></v></c></row><row r="2"><c r="A2"><f>A3+1</f></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
    )
    expect([feuille.valeur(0, 0), feuille.valeur(1, 0), feuille.valeur(0, 1)]).toEqual([10, 5, 19])
    expect(feuille.formules.map(({ calculee }) => calculee)).toEqual([true, true, true])
    expect([feuille.nombre(0, 1), feuille.formule(0, 0)]).toEqual([19, expect.objectContaining({ formule: '=A2*2', calculee: true })])
  })

  it('une valeur déjà en cache reste ce que le fichier montre, même fausse', async () => {
    const feuille = await figer('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>99</v></c><c r="C1"><f>B1+1</f></c></row>')
    expect([feuille.valeur(0, 1), feuille.valeur(0, 2)]).toEqual([99, 100])
  })

  it('un renvoi à une cellule vide vaut 0, un texte vide reste calculé', async () => {
    const feuille = await figer('<row r="1"><c r="A1"><f>Z9</f></c><c r="B1"><f>""</f></c><c r="C1"><f>1/0</f></c></row>')
    expect([feuille.valeur(0, 0), feuille.valeur(0, 1), feuille.valeur(0, 2)]).toEqual([0, '', { erreur: '#DIV/0!' }])
    expect(feuille.formules.map(({ calculee }) => calculee)).toEqual([true, true, true])
  })

  it('ce qui ne s’évalue pas, ou tourne en rond, reste sans résultat, comme ce qui en dépend', async () => {
    const feuille = await figer(
      '<row r="1"><c r="A1"><f>INCONNUE(1)</f></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>D1</f></c><c r="D1"><f>C1</f></c><c r="E1"><f>1+1</f></c></row>',
    )
    expect(feuille.formules.map(({ calculee }) => calculee)).toEqual([false, false, false, false, true])
    expect([feuille.valeur(0, 0), feuille.valeur(0, 2), feuille.valeur(0, 4)]).toEqual([null, null, 2])
  })

  it('une formule qui lit plus loin que ses plages attend la cellule que l’ordre ne mettait pas avant elle', async () => {
    const feuille = await figer(
      '<row r="1"><c r="A1"><f>SUMIF(B1:B2,"&gt;0",C1)</f></c><c r="B1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="C2"><f>B2+2</f></c></row>',
    )
    expect(feuille.valeur(0, 0)).toBe(7)
  })

  it('l’audit dit ce qui reste à recalculer, une fois par feuille, sans en faire une erreur', async () => {
    const { audit } = await auditerOctets(fabriquer('<row r="1"><c r="A1"><f>INCONNUE(1)</f></c><c r="B1"><f>A1+1</f></c></row>'), OPTIONS)
    const restes = audit.constats.filter(({ id }) => id === 'COM-01.formule-sans-resultat')
    expect(restes.map(({ gravite, lieu, message }) => [gravite, lieu?.colonne, message.donnees['cellules']])).toEqual([['IF', 0, 2]])
    expect(audit.constats.filter(({ gravite }) => gravite === 'EL' || gravite === 'IN')).toEqual([])
  })

  it('s’arrête quand le temps est passé : le reste garde son inconnue', async () => {
    const classeur = await ouvrirXlsx(fabriquer('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>A1+1</f></c></row>'))
    let essais = 0
    // Deux questions en mettant les cellules en ordre, puis une par cellule.
    await evaluerLesAbsentes(classeur, () => ++essais > 3)
    expect((await classeur.figer()).feuilles[0]?.formules.map(({ calculee }) => calculee)).toEqual([true, false])
  })

  it('n’essaie même pas si le temps passe à mettre les cellules en ordre', async () => {
    const classeur = await ouvrirXlsx(fabriquer('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>A1+1</f></c></row>'))
    await evaluerLesAbsentes(classeur, () => true)
    expect((await classeur.figer()).feuilles[0]?.formules.map(({ calculee }) => calculee)).toEqual([false, false])
  })

  it('des sommes cumulées trop nombreuses pour être mises en ordre restent sans résultat, au lieu d’occuper toute la mémoire', async () => {
    const lignes = Array.from({ length: 3300 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>SUM(B$1:B${i + 1},A$1:A${i})</f></c></row>`)
    const classeur = await ouvrirXlsx(fabriquer(lignes.join('').replace(',A$1:A0', '')))
    await evaluerLesAbsentes(classeur, () => false)
    expect((await classeur.figer()).feuilles[0]?.formules.some(({ calculee }) => calculee)).toBe(false)
  })

  it('n’écrit rien : les octets restent ceux du fichier', async () => {
    const octets = fabriquer('<row r="1"><c r="A1"><f>1+1</f></c></row>')
    const avant = octets.slice()
    await auditerOctets(octets, OPTIONS)
    expect(octets).toEqual(avant)
  })
})
