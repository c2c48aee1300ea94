// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demopools.h"

namespace crm {

namespace {

constexpr DemoCountry west[] = {
    {"Germany", "de",
        "Anna Lena Sophie Katharina Julia Miriam Franziska Jana Heike Sabine Ursula Birgit Nele Greta Lotte Frieda "
        "Annika Svenja Käthe Rosemarie",
        "Lukas Felix Jonas Matthias Stefan Jürgen Wolfgang Björn Sören Tobias Andreas Henning Malte Till Fritz Günter "
        "Jörg Raphael Uwe Bastian",
        "Brandt Voigt Lindner Köhler Schröder Böhm Winkelmann Hagedorn Petersen Kießling Oberhauser Dröge Wehrmann "
        "Ziegler Holzapfel Tiedemann Maurer Groß Süßmilch Rauch Behrendt Lütke",
        false,
        "Berlin/10115/Berlin/30 Hamburg/20095/Hamburg/40 München/80331/Bayern/89 Köln/50667/Nordrhein-Westfalen/221 "
        "Leipzig/04109/Sachsen/341 Bremen/28195/Bremen/421 Freiburg/79098/Baden-Württemberg/761",
        "Lindenallee Mühlenweg Bahnhofstraße Am_Hafen Gartenstraße Schillerstraße Alte_Poststraße Ziegeleiweg "
        "Kirchplatz Rosenweg",
        "%s %n", "+49 %a 23125###",
        "Nordwerk Hansekontor Silberbach Rheinblick Elbtal Kastanienhof Weserglas Talmühle Sonnenfeld Eichgrund "
        "Blaustern Kupferhammer",
        "GmbH AG GmbH_&_Co._KG e._K.", 14},
    {"United States", "en",
        "Emily Grace Hannah Olivia Natalie Brooke Tessa Denise Latoya Marisol Paige Audrey Whitney Joanne Colleen "
        "Sierra Melody Ruth",
        "Mason Tyler Brandon Derek Wesley Marcus Travis Gordon Caleb Dwight Jamal Russell Keith Elliot Ramon Spencer "
        "Clifford Dale",
        "Hollister Granger Whitfield Mercer Delgado Okafor Pritchard Langley Sutter Boone Castellano Weatherby "
        "Nakamura Fairbanks Ridley Thornton Vance Quimby Barlow Hargrove",
        false,
        "Portland/97205/OR/503 Denver/80202/CO/303 Austin/78701/TX/512 Boston/02108/MA/617 Chicago/60601/IL/312 "
        "Seattle/98101/WA/206 Tampa/33602/FL/813",
        "Maple_Avenue Harbor_Street Cedar_Lane Mill_Road Prospect_Avenue Juniper_Drive Front_Street Orchard_Road",
        "%n %s", "+1 %a 555 01##",
        "Cascade Bluewater Prairie Ironwood Lakeshore Redstone Summit Harborview Pinecrest Copperline Northfork "
        "Silverleaf",
        "Inc. LLC Corp. Group", 14},
    {"United Kingdom", "en",
        "Imogen Harriet Freya Poppy Bethan Fiona Alison Gemma Rosalind Niamh Philippa Maureen Isla Tamsin",
        "Alistair Callum Rupert Owen Gareth Duncan Nigel Hamish Declan Jasper Trevor Barnaby Euan Malcolm",
        "Ashworth Pemberton Blackwood Fairclough MacAllister Trelawney Haversham Ogilvie Cartwright Penrose Drummond "
        "Llewellyn Sinclair Thistlewood",
        false,
        "London/SE1_9GF/Greater_London/20_7946 Leeds/LS1_4AP/West_Yorkshire/113_496 Bristol/BS1_5TR/Bristol/117_496 "
        "Edinburgh/EH1_1YZ/Scotland/131_496 Cardiff/CF10_1EP/Wales/29_2018",
        "Station_Road Mill_Lane Church_Street Victoria_Road Kingsway The_Crescent Orchard_Close Bridge_Street", "%n %s",
        "+44 %a 0###", "Albion Thistledown Fenland Ravenscourt Kestrel Harrowgate Wyvern Foxglove Marlstone Tidewater",
        "Ltd plc LLP", 8},
    {"France", "fr",
        "Camille Chloé Élodie Amélie Solène Océane Mathilde Hélène Sylvie Noémie Inès Margaux Françoise Maëlle",
        "Théo Hugo Étienne Benoît Jérôme Rémi Loïc François Yann Gaël Cédric Maxence Aurélien Émile",
        "Lefèvre Garnier Delacroix Chevallier Moreau Béranger Lacombe Roussel Perrault Vasseur Aubry Gauthier Marchand "
        "Lemaître Fournier Hébert",
        false,
        "Lyon/69002/Auvergne-Rhône-Alpes/4 Paris/75011/Île-de-France/1 Nantes/44000/Pays_de_la_Loire/2 "
        "Toulouse/31000/Occitanie/5 Lille/59000/Hauts-de-France/3",
        "rue_des_Lilas avenue_de_la_Gare rue_du_Moulin boulevard_Voltaire place_du_Marché rue_Pasteur "
        "chemin_des_Vignes",
        "%n %s", "+33 %a 99 00 ## ##",
        "Atelier_Beaulieu Verrerie_du_Lac Maison_Aubépine Rivière_Claire Belle_Étoile Mécanique_Rhodanienne Boréal "
        "Transports_Mistral",
        "SARL SAS SA", 9},
    {"Spain", "es", "Lucía María Carmen Inés Begoña Nuria Rocío Ainhoa Pilar Noelia Marta Elena Montserrat Itziar",
        "Álvaro Iñigo Javier Andrés Raúl Sergio Joaquín Héctor Gonzalo Óscar Martín Adrián Ramón Fermín",
        "García_Lozano Muñoz Ibáñez Carrasco Núñez Peña Ortega Zabala Castaño Domínguez Quintana Vidal Sáez Montero "
        "Ferrer Gallego",
        false,
        "Madrid/28004/Madrid/91 Valencia/46002/Valencia/96 Sevilla/41001/Sevilla/95 Bilbao/48009/Bizkaia/94 "
        "Zaragoza/50001/Zaragoza/97",
        "Calle_Mayor Calle_del_Olivo Avenida_de_la_Paz Plaza_Nueva Calle_San_Miguel Paseo_del_Río Calle_Almendro",
        "%s, %n", "+34 %a0 55 ## ##", "Alborada Ebrotec Naranjal Peñalara Mareazul Castillejo Olivar_Viejo Levantina",
        "S.L. S.A. S.Coop.", 8},
    {"Brazil", "pt", "Beatriz Larissa Fernanda Juliana Patrícia Thaís Luísa Conceição Débora Raíssa Tatiana Vitória",
        "João Thiago Caíque Rodrigo Antônio Fábio Leandro Márcio Vinícius Estêvão Murilo Régis",
        "Araújo Conceição Gonçalves Magalhães Teixeira Moura Brandão Simões Figueiredo Guimarães Nóbrega Falcão", false,
        "São_Paulo/01310-100/SP/11 Curitiba/80010-000/PR/41 Recife/50030-230/PE/81 Belo_Horizonte/30130-005/MG/31 "
        "Porto_Alegre/90010-150/RS/51",
        "Rua_das_Acácias Avenida_Central Rua_do_Comércio Rua_Sete_de_Setembro Alameda_Santos Rua_da_Praia", "%s, %n",
        "+55 %a 3550 ####", "Serra_Azul Ipê_Roxo Cachoeira Litoral Vale_Verde Jacarandá Horizonte Boa_Vista",
        "Ltda. S.A.", 6},
    {"Poland", "pl", "Agnieszka Małgorzata Zofia Katarzyna Żaneta Joanna Elżbieta Łucja Magdalena Bożena Kinga Danuta",
        "Paweł Łukasz Michał Grzegorz Krzysztof Wojciech Stanisław Bartosz Rafał Przemysław Zbigniew Kacper",
        "Wróbel Zając Jabłoński Dąbek Gołąb Mazurek Piątek Sobczak Szymański Kaczor Źródło Wiśnicki", false,
        "Kraków/30-001/małopolskie/12 Warszawa/00-020/mazowieckie/22 Gdańsk/80-001/pomorskie/58 "
        "Wrocław/50-001/dolnośląskie/71 Łódź/90-001/łódzkie/42",
        "ul._Lipowa ul._Ogrodowa ul._Młyńska al._Niepodległości ul._Rynek ul._Kwiatowa", "%s %n", "+48 %a 555 ## ##",
        "Wisłomet Bursztyn Zielony_Dwór Karpaty Borówka Polanka Mazurpol Żubrex", "sp._z_o.o. S.A.", 5},
    {"Türkiye", "tr", "Ayşe Zeynep Elif Gülşen Şule İpek Çiğdem Özlem Nurgül Derya Buse Tuğba",
        "Mehmet Çağrı Emre Oğuz Şahin İlker Burak Gökhan Ümit Kerem Yiğit Özgür",
        "Yıldırım Şimşek Öztürk Çetin Kılıç Güneş Aydoğan Karaca Işık Türkmen Ergün Bozkurt", false,
        "İstanbul/34000/İstanbul/212 Ankara/06000/Ankara/312 İzmir/35000/İzmir/232 Bursa/16000/Bursa/224 "
        "Antalya/07000/Antalya/242",
        "Atatürk_Caddesi Çınar_Sokak Gül_Sokak Liman_Caddesi Barış_Caddesi", "%s No: %n", "+90 %a 555 ## ##",
        "Anadolu_Çelik Boğaz Kapadokya Ege_Tekstil Marmaris Toros Güneşli Çınaraltı", "A.Ş. Ltd._Şti.", 5},
};

} // namespace

std::span<const DemoCountry> demoCountriesWest()
{
    return west;
}

} // namespace crm
