import type { MiseEnForme } from '../../src/classeur/port'
import { egal, refuse } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

const CONTENU = [
  ['commune', 'taux'],
  ['Épinay', 0.25],
  [null, { formule: '=B2*2', valeur: 0.5 }],
] as const
const LU = { valeurs: [['commune', 'taux'], ['Épinay', 0.25], [null, 0.5]], formules: [[null, null], [null, null], [null, '=B2*2']] }

function mettre(titre: string, forme: MiseEnForme): CasDuContrat {
  return {
    titre: `met en forme sans changer le contenu : ${titre}`,
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], CONTENU)
      await classeur.mettreEnForme([{ plage, ...forme }])
      egal(await classeur.lire(plage), LU, titre)
      egal(await classeur.plageUtile(feuille), plage, `${titre}, plage utile`)
    },
  }
}

function refuserForme(titre: string, forme: MiseEnForme): CasDuContrat {
  return {
    titre: `refuse une mise en forme : ${titre}`,
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await refuse(classeur.mettreEnForme([{ plage: plageDe(feuille, 0, 0), ...forme }]), 'valeur-illisible', titre)
    },
  }
}

export const CAS_DE_FORMES: readonly CasDuContrat[] = [
  mettre('pourcentage', { format: '0.00%' }),
  mettre('milliers', { format: '#,##0' }),
  mettre('date', { format: 'dd/mm/yyyy' }),
  mettre('texte ajouté au nombre', { format: '0.0" m²"' }),
  mettre('gras et renvoi à la ligne', { gras: true, renvoiALaLigne: true }),
  mettre('maigre et sans renvoi', { gras: false, renvoiALaLigne: false }),
  mettre('largeur', { largeur: 24.5 }),
  mettre('liste à filtrer', { liste: true }),
  mettre('page imprimée', { impression: { titresRepetes: false } }),
  mettre('page imprimée, titres répétés', { impression: { titresRepetes: true } }),
  mettre('tout ensemble', { format: '0%', gras: true, renvoiALaLigne: true, largeur: 12 }),
  mettre('rien', {}),
  refuserForme('largeur nulle', { largeur: 0 }),
  refuserForme('largeur négative', { largeur: -1 }),
  refuserForme('largeur de 256 caractères', { largeur: 256 }),
  refuserForme('largeur qui n’est pas un nombre', { largeur: Number.NaN }),
  refuserForme('format vide', { format: '' }),
  refuserForme('format de 256 caractères', { format: '0'.repeat(256) }),
  {
    titre: 'change la plage d’une liste déjà posée, sans toucher au contenu',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], CONTENU)
      await classeur.mettreEnForme([{ plage, liste: true }])
      await classeur.mettreEnForme([{ plage: plageDe(feuille, 1, 0, 2, 2), gras: true, liste: true }])
      egal(await classeur.lire(plage), LU, 'contenu')
      egal((await classeur.obstacles(plage)).filtre, false, 'aucune ligne masquée')
    },
  },
  {
    titre: 'met en forme des cellules vides sans les remplir',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await classeur.mettreEnForme([{ plage: plageDe(feuille, 2, 2, 3, 3), format: '0%', gras: true }])
      egal(await classeur.plageUtile(feuille), null, 'plage utile')
    },
  },
  {
    titre: 'accepte plusieurs mises en forme, même de la même cellule, et aucune',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], CONTENU)
      await classeur.mettreEnForme([])
      await classeur.mettreEnForme([
        { plage, format: '0%' },
        { plage: plageDe(feuille, 1, 1), format: '0.00%', gras: true },
        { plage: plageDe(feuille, 0, 0, 1_048_576), largeur: 30 },
      ])
      egal(await classeur.lire(plage), LU, 'contenu')
    },
  },
  {
    titre: 'refuse de mettre en forme une feuille absente ou une plage hors de la feuille',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await refuse(classeur.mettreEnForme([{ plage: plageDe('Feuille qui n’existe pas', 0, 0), gras: true }]), 'feuille-absente', 'absente')
      await refuse(classeur.mettreEnForme([{ plage: plageDe(feuille, 0, 16_383, 1, 2), gras: true }]), 'plage-invalide', 'hors bornes')
      await refuse(classeur.mettreEnForme([{ plage: plageDe(feuille, -1, 0), largeur: 10 }]), 'plage-invalide', 'négative')
    },
  },
]
