import type { Saisie } from '../../../../src/classeur/port'
import { dureeEnMois } from '../../../../src/audit/controles/suivi/durees'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function graves(lignes: Lignes): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Refus: lignes })).filter((constat) => /^(?:EL|IN) /.test(constat))
}

describe('effet d’un refus (COT-22)', () => {
  it('un tableau sans colonne « prévu au PPGDID » se juge sur l’adaptation et la durée', async () => {
    const titres = ['Cas de refus', 'Logement adapté', 'Conséquence', 'Durée', 'Motivation']
    const lignes: Lignes = [
      titres,
      ['1er refus', 'O', 'Aucune', null, 'droit à l’erreur'],
      ['2e refus', 'O', 'Retrait de 20 points', 6, 'délai'],
      ['Logement trop petit', 'N', 'Retrait de 10 points', 3, '—'],
      ['3e refus', 'O', 'Dépriorisation temporaire', null, 'à préciser'],
    ]
    expect(await graves(lignes)).toEqual(['EL COT-22 Refus!C4 Retrait de 10 points→aucune', 'EL COT-22 Refus!D5 null→null'])
  })

  it('un retrait dit en points, une durée dite avec son unité ou dans la conséquence', async () => {
    const titres = ['Refus d’un logement', 'Adapté ?', 'Conséquence sur la cotation', 'Durée de la pénalité']
    const lignes: Lignes = [
      titres,
      ['1er', 'Oui', 'Sans effet', 'sans objet'],
      ['2e', 'Oui', '−20 points', '6 mois'],
      ['3e', 'Oui', 'retrait de 30 points pendant 1 an', null],
      ['4e', 'Oui', '-40 points', 'illimitée'],
      ['Non adapté', 'Non', '-10 points', '3 mois'],
    ]
    expect(await graves(lignes)).toEqual(['EL COT-22 Refus!D5 illimitée→null', 'EL COT-22 Refus!C6 -10 points→aucune'])
    expect(await graves(lignes.slice(0, 4))).toEqual([])
  })

  it('sans colonne de durée, rien n’est dit de la durée', async () => {
    const lignes: Lignes = [['Cas de refus', 'Logement adapté', 'Conséquence'], ['1er', 'Oui', 'aucune'], ['2e', 'Oui', 'retrait de points'], ['Inadapté', 'Non', 'retrait de points']]
    expect(await graves(lignes)).toEqual(['EL COT-22 Refus!C4 retrait de points→aucune'])
  })

  it.each<[string, number | null | undefined]>([
    ['6 mois', 6],
    ['1,5 an', 18],
    ['2 années', 24],
    ['non précisée', null],
    ['—', null],
    ['jusqu’à la prochaine commission', undefined],
  ])('« %s »', (texte, mois) => {
    expect(dureeEnMois(texte)).toBe(mois)
  })
})
