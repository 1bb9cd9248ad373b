import { egal, refuse } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

function refuserNom(titre: string, nom: string): CasDuContrat {
  return {
    titre: `refuse un nom de feuille ${titre}`,
    async executer(classeur) {
      const avant = await classeur.feuilles()
      await refuse(classeur.ajouterFeuille(nom), 'nom-de-feuille-invalide', titre)
      egal(await classeur.feuilles(), avant, 'feuilles inchangées')
    },
  }
}

export const CAS_DE_FEUILLES: readonly CasDuContrat[] = [
  refuserNom('vide', ''),
  refuserNom('de 32 caractères', 'a'.repeat(32)),
  refuserNom('avec une barre', '2024/2025'),
  refuserNom('avec des crochets', '[Livre]'),
  refuserNom('avec deux-points', 'a:b'),
  refuserNom('entre apostrophes', "'a'"),
  {
    titre: 'ajoute une feuille visible, vide, à la fin',
    async executer(classeur) {
      const avant = await classeur.feuilles()
      const nom = await feuilleNeuve(classeur)
      egal(await classeur.feuilles(), [...avant, { nom, visibilite: 'visible', genre: 'calcul' }], 'feuilles')
      egal(await classeur.plageUtile(nom), null, 'plage utile')
    },
  },
  {
    titre: 'refuse un nom déjà pris, sans égard à la casse',
    async executer(classeur) {
      const nom = await feuilleNeuve(classeur)
      await refuse(classeur.ajouterFeuille(nom), 'feuille-existante', 'même nom')
      await refuse(classeur.ajouterFeuille(nom.toUpperCase()), 'feuille-existante', 'autre casse')
    },
  },
  {
    titre: 'retrouve une feuille sans égard à la casse',
    async executer(classeur) {
      const nom = await feuilleNeuve(classeur)
      await poser(classeur, nom, [0, 0], [['ici']])
      egal((await classeur.lire(plageDe(nom.toUpperCase(), 0, 0))).valeurs, [['ici']], 'valeur')
    },
  },
  {
    titre: 'accepte un nom accentué, avec apostrophe, esperluette et 31 caractères',
    async executer(classeur) {
      const prises = (await classeur.feuilles()).length
      const nom = `${prises}-L'été & <l’hiver> à Épinay`.padEnd(31, 'é')
      await classeur.ajouterFeuille(nom)
      egal((await classeur.feuilles()).at(-1)?.nom, nom, 'nom')
      const plage = await poser(classeur, nom, [0, 0], [['là']])
      egal((await classeur.lire(plage)).valeurs, [['là']], 'valeur')
    },
  },
  {
    titre: 'borne la plage utile aux cellules remplies',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await poser(classeur, feuille, [2, 3], [[1, null], [null, false]])
      egal(await classeur.plageUtile(feuille), plageDe(feuille, 2, 3, 2, 2), 'remplie')
      await poser(classeur, feuille, [2, 3], [[null]])
      egal(await classeur.plageUtile(feuille), plageDe(feuille, 3, 4), 'après effacement')
      await poser(classeur, feuille, [3, 4], [[null]])
      egal(await classeur.plageUtile(feuille), null, 'vidée')
    },
  },
  {
    titre: 'ôte une feuille ajoutée, remplie et mise en forme, et elle seule',
    async executer(classeur) {
      const avant = await classeur.feuilles()
      const [gardee, otee] = [await feuilleNeuve(classeur), await feuilleNeuve(classeur)]
      await poser(classeur, gardee, [0, 0], [['gardée']])
      await poser(classeur, otee, [0, 0], [['ôtée', { formule: '=1+1', valeur: 2 }]])
      await classeur.mettreEnForme([{ plage: plageDe(otee, 0, 0, 2, 2), gras: true, largeur: 20 }])
      await classeur.supprimerFeuille(otee.toUpperCase())
      egal(await classeur.feuilles(), [...avant, { nom: gardee, visibilite: 'visible', genre: 'calcul' }], 'feuilles')
      egal((await classeur.lire(plageDe(gardee, 0, 0))).valeurs, [['gardée']], 'autre feuille')
      await refuse(classeur.lire(plageDe(otee, 0, 0)), 'feuille-absente', 'lecture')
      await refuse(classeur.supprimerFeuille(otee), 'feuille-absente', 'seconde fois')
    },
  },
  {
    titre: 'rend une feuille vide quand on ajoute de nouveau celle qu’on a ôtée',
    async executer(classeur) {
      const nom = await feuilleNeuve(classeur)
      await poser(classeur, nom, [2, 2], [['reste']])
      await classeur.supprimerFeuille(nom)
      await classeur.ajouterFeuille(nom)
      egal(await classeur.plageUtile(nom), null, 'plage utile')
      await classeur.supprimerFeuille(nom)
    },
  },
  {
    titre: 'refuse d’ôter une feuille que le classeur portait',
    async executer(classeur) {
      const avant = await classeur.feuilles()
      await refuse(classeur.supprimerFeuille(avant[0]?.nom ?? ''), 'feuille-non-ajoutee', 'première feuille')
      egal(await classeur.feuilles(), avant, 'feuilles inchangées')
      await refuse(classeur.supprimerFeuille('Feuille qui n’existe pas'), 'feuille-absente', 'absente')
    },
  },
  {
    titre: 'montre une plage, et la sélectionne si le support a une sélection',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = plageDe(feuille, 60, 12, 3, 2)
      await classeur.montrer(plage)
      const selection = await classeur.selection()
      if (selection !== null) egal(selection, plage, 'sélection')
      await refuse(classeur.montrer(plageDe('Feuille qui n’existe pas', 0, 0)), 'feuille-absente', 'absente')
      await refuse(classeur.montrer(plageDe(feuille, 0, 16_384)), 'plage-invalide', 'hors bornes')
    },
  },
  {
    titre: 'rend une sélection bien formée, ou aucune, et un désabonnement sans effet de bord',
    async executer(classeur) {
      const selection = await classeur.selection()
      if (selection !== null) {
        const noms = (await classeur.feuilles()).map(({ nom }) => nom)
        egal(noms.includes(selection.feuille), true, 'feuille de la sélection')
      }
      const seDesabonner = classeur.surSelection(() => undefined)
      seDesabonner()
      seDesabonner()
    },
  },
]
