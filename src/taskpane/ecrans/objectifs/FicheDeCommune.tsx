import React from 'react'
import type { ReactElement } from 'react'
import type { CommuneARemplir } from '../../../trames'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import type { DonneeSaisie } from '../../cas-usage/objectifs/saisies'
import { CHAMPS, contenuDe, saisir } from '../../cas-usage/objectifs/saisies'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { Avis } from '../../composants/Avis'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { Messages } from '../apercu/Messages'
import { Champ } from '../tableaux/Champ'
import { NiveauRetenu } from './NiveauRetenu'
import { NombresDeCommune } from './NombresDeCommune'

interface Proprietes {
  readonly examinee: CommuneExaminee
  /** La commune telle que la feuille la porte. */
  readonly portee: CommuneARemplir
  readonly dossier: DossierCadre
  readonly surDossier: (dossier: Dossier) => void
  /** Un geste qui remplace d’un coup ce qui était saisi, annoncé avec de quoi l’annuler. */
  readonly surGeste: (dossier: Dossier, phrase: string) => void
}

const MOTIF = 'motif:'

/** Une commune dépliée : ses nombres légaux, le niveau retenu et son contrôle, l’accord et le motif. */
export function FicheDeCommune({ examinee, portee, dossier, surDossier, surGeste }: Proprietes): ReactElement {
  const { commune, statut, legal, retenu, motifs, alertes } = examinee
  const { nom } = commune
  const ecart = retenu === null || legal.objectifLegal === null ? null : retenu - legal.objectifLegal
  const amenagee = dossier.modalite !== 'A' && statut === 'deficitaire'
  const horsChamp = statut === 'exemptee' || statut === 'cible-atteinte'
  const cle = `${MOTIF}${nom}`

  function champ(donnee: DonneeSaisie): ReactElement {
    return (
      <Champ
        champ={CHAMPS[donnee]}
        contenu={contenuDe(dossier, portee, donnee)}
        surChangement={(contenu) => surDossier(saisir(dossier, portee, { [donnee]: contenu }))}
      />
    )
  }

  return (
    <>
      {horsChamp ? (
        <Messages genre="information" titre={dire('objectifs.sans-objectif')} messages={motifs} />
      ) : (
        <Messages genre="alerte" titre={dire('objectifs.motifs')} messages={motifs} />
      )}
      <Messages genre="information" titre={dire('objectifs.a-savoir')} messages={alertes} />
      <NombresDeCommune examinee={examinee} dossier={dossier} />
      {horsChamp ? null : (
        <NiveauRetenu examinee={examinee} portee={portee} dossier={dossier} surDossier={surDossier} surGeste={surGeste} />
      )}
      {dossier.modalite === 'C' && amenagee && ecart !== null && ecart > 0 ? (
        <>
          <Avis genre={commune.accord === true ? 'information' : 'alerte'}>
            <p>{dire('objectifs.accord-requis', { ecart })}</p>
          </Avis>
          <div className="mx-deux-champs">
            {champ('accord')}
            {champ('dateAccord')}
          </div>
        </>
      ) : null}
      {amenagee && ecart !== null && ecart !== 0 ? (
        <ZoneDeTexte
          libelle={dire('objectifs.motif')}
          valeur={dossier.textes[cle] ?? ''}
          surChangement={(texte) => surDossier({ ...dossier, textes: { ...dossier.textes, [cle]: texte } })}
          aide={dire('objectifs.motif-aide')}
        />
      ) : null}
    </>
  )
}
