import { CRITERES_SNE, motifsTouches } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'

const motifs = (texte: string): readonly string[] => motifsTouches(texte, '').motifs

describe('mots touchant un motif protégé (COT-12)', () => {
  it.each([
    ['Pays d’origine', 'origine'],
    ['Femmes seules', 'sexe'],
    ['Célibataires', 'situation de famille'],
    ['Femme enceinte', 'grossesse'],
    ['Apparence soignée', 'apparence physique'],
    ['Bénéficiaires du RSA', 'vulnérabilité économique'],
    ['Nom à consonance régionale', 'nom de famille'],
    ['Habitant du quartier', 'lieu de résidence'],
    ['État de santé', 'état de santé'],
    ['Perte d’autonomie', 'perte d’autonomie'],
    ['Personnes handicapées', 'handicap'],
    ['Test génétique', 'caractéristiques génétiques'],
    ['Bonnes mœurs', 'mœurs'],
    ['Orientation sexuelle', 'orientation sexuelle'],
    ['Personne transgenre', 'identité de genre'],
    ['Âge du demandeur', 'âge'],
    ['Plus de 65 ans', 'âge'],
    ['Opinions politiques', 'opinions politiques'],
    ['Délégué syndical', 'activités syndicales'],
    ['Parle français', 'langue parlée'],
    ['Nationalité française', 'ethnie, nation, race ou religion'],
    ['Confession catholique', 'ethnie, nation, race ou religion'],
  ])('%s', (texte, motif) => expect(motifs(texte)).toContain(motif))

  it.each([
    'Logement au-dessus du 4e étage',
    'Demande de plus de 3 ans',
    'Origine de la demande',
    'Politique de la ville',
    'Professionnels de santé',
    'Âge du logement',
    'Syndic de copropriété',
    'Habitat indigne',
    'Résidence étudiante',
    'Travailleurs modestes',
    'Genre de logement',
    'Nom de la commune',
  ])('%s : rien', (texte) => expect(motifs(texte)).toEqual([]))

  it('cite les mots tels qu’écrits, accents et casse compris', () => {
    expect(motifsTouches('Nom à consonance Étrangère', '').mots).toEqual(['Étrangère', 'consonance'])
  })

  it('un libellé proche d’un officiel ne se voit pas reprocher les mots de l’officiel, mais les siens', () => {
    expect(motifsTouches('Parent isolé', 'Parent isolé').mots).toEqual([])
    expect(motifsTouches('Parent isolé français', 'Parent isolé').mots).toEqual(['français'])
  })

  it('aucun critère officiel P ou S n’est signalé, par identifiant ou par libellé', () => {
    const grille = [['critère', 'points', 'motif'], ...CRITERES_SNE.flatMap(({ id, libelle }) => [[id, 1, null], [libelle, 1, null]])]
    const { valeur } = calculer('GRILLE_CONTROLE', [grille])
    expect((valeur as readonly (readonly unknown[])[]).filter(([, regle]) => regle === 'COT-12')).toEqual([])
  })
})
